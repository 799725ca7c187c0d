package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.RedressPaid;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that money was paid. */
@ApplicationScoped
public class RedressPaidListener implements EventListener<RedressPaid> {
  private final RecordHistoryHandler keepTime;

  RedressPaidListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<RedressPaid> handles() {
    return RedressPaid.class;
  }

  @Override
  public void on(RedressPaid event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(
            event, HistoryEvent.of(What.REDRESS_PAID, event.number(), event.occurredAt())));
  }
}
