package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintClosed;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that nothing more is owed. */
@ApplicationScoped
public class ComplaintClosedListener implements EventListener<ComplaintClosed> {
  private final RecordHistoryHandler keepTime;

  ComplaintClosedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ComplaintClosed> handles() {
    return ComplaintClosed.class;
  }

  @Override
  public void on(ComplaintClosed event, Envelope envelope) {
    keepTime.handle(RecordHistory.since(event, HistoryEvent.of(What.ENDED, event.occurredAt())));
  }
}
