package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.CaseAssigned;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears which team has the case; a handler within a team changes nothing. */
@ApplicationScoped
public class CaseAssignedListener implements EventListener<CaseAssigned> {
  private final RecordHistoryHandler keepTime;

  CaseAssignedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<CaseAssigned> handles() {
    return CaseAssigned.class;
  }

  @Override
  public void on(CaseAssigned event, Envelope envelope) {
    if (event.team() != null) {
      keepTime.handle(
          RecordHistory.since(
              event, new HistoryEvent(What.TEAM, 0, event.occurredAt(), event.team())));
    }
  }
}
