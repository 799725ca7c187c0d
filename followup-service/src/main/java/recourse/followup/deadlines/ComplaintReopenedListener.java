package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintReopened;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that an answer did not hold. */
@ApplicationScoped
public class ComplaintReopenedListener implements EventListener<ComplaintReopened> {
  private final RecordHistoryHandler keepTime;

  ComplaintReopenedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ComplaintReopened> handles() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(
            event, HistoryEvent.of(What.REOPENED, event.round(), event.occurredAt())));
  }
}
