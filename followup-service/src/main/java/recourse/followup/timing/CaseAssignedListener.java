package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CaseAssigned;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears which team has the case; a handler within a team changes nothing. */
@ApplicationScoped
public class CaseAssignedListener implements FactListener<CaseAssigned> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<CaseAssigned> hears() {
    return CaseAssigned.class;
  }

  @Override
  public void on(CaseAssigned fact, Envelope envelope) {
    if (fact.team() != null) {
      keepTime.handle(KeepTime.since(fact, new Told(What.TEAM, 0, fact.occurredAt(), fact.team())));
    }
  }
}
