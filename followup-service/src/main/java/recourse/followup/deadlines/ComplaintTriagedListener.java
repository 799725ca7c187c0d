package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintTriaged;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a triage: the target and the rules may change. */
@ApplicationScoped
public class ComplaintTriagedListener implements EventListener<ComplaintTriaged> {
  private final RecordHistoryHandler keepTime;

  ComplaintTriagedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ComplaintTriaged> handles() {
    return ComplaintTriaged.class;
  }

  @Override
  public void on(ComplaintTriaged event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(
            event,
            new HistoryEvent(What.PRIORITY, 0, event.occurredAt(), event.priority().name()),
            new HistoryEvent(What.SEVERITY, 0, event.occurredAt(), event.severity().name()),
            new HistoryEvent(What.PRODUCT, 0, event.occurredAt(), event.product())));
  }
}
