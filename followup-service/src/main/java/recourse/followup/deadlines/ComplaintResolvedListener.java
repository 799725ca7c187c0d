package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintResolved;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of an answer, and whether the customer had accepted it. */
@ApplicationScoped
public class ComplaintResolvedListener implements EventListener<ComplaintResolved> {
  private final RecordHistoryHandler keepTime;

  ComplaintResolvedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ComplaintResolved> handles() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved event, Envelope envelope) {
    HistoryEvent resolved = HistoryEvent.of(What.RESOLVED, event.round(), event.occurredAt());
    keepTime.handle(
        event.agreed()
            ? RecordHistory.since(
                event, resolved, HistoryEvent.of(What.ACCEPTED, event.occurredAt()))
            : RecordHistory.since(event, resolved));
  }
}
