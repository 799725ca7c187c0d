package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintWithdrawn;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that a complaint was taken back. */
@ApplicationScoped
public class ComplaintWithdrawnListener implements EventListener<ComplaintWithdrawn> {
  private final RecordHistoryHandler keepTime;

  ComplaintWithdrawnListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ComplaintWithdrawn> handles() {
    return ComplaintWithdrawn.class;
  }

  @Override
  public void on(ComplaintWithdrawn event, Envelope envelope) {
    keepTime.handle(RecordHistory.since(event, HistoryEvent.of(What.ENDED, event.occurredAt())));
  }
}
