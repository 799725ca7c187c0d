package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CaseAssigned;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears which team has the case; a handler within a team changes nothing. */
@ApplicationScoped
public class CaseAssignedListener implements EventListener<CaseAssigned> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<CaseAssigned> handles() {
    return CaseAssigned.class;
  }

  @Override
  public void on(CaseAssigned event, Envelope envelope) {
    if (event.team() != null) {
      keepTime.handle(
          KeepTime.since(event, new Told(What.TEAM, 0, event.occurredAt(), event.team())));
    }
  }
}
