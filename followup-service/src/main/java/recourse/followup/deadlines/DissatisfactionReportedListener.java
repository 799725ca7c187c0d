package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.DissatisfactionReported;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer said that it did not work, asked or not. */
@ApplicationScoped
public class DissatisfactionReportedListener implements EventListener<DissatisfactionReported> {
  private final RecordHistoryHandler keepTime;

  DissatisfactionReportedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<DissatisfactionReported> handles() {
    return DissatisfactionReported.class;
  }

  @Override
  public void on(DissatisfactionReported event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(event, HistoryEvent.of(What.FOLLOWED_UP, event.occurredAt())));
  }
}
