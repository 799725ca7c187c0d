package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintAcknowledged;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of an acknowledgement: that promise ends. */
@ApplicationScoped
public class ComplaintAcknowledgedListener implements EventListener<ComplaintAcknowledged> {
  private final RecordHistoryHandler keepTime;

  ComplaintAcknowledgedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ComplaintAcknowledged> handles() {
    return ComplaintAcknowledged.class;
  }

  @Override
  public void on(ComplaintAcknowledged event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(event, HistoryEvent.of(What.ACKNOWLEDGED, event.occurredAt())));
  }
}
