package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.RedressAccepted;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that redress was accepted: from now on its money is owed. */
@ApplicationScoped
public class RedressAcceptedListener implements EventListener<RedressAccepted> {
  private final RecordHistoryHandler keepTime;

  RedressAcceptedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<RedressAccepted> handles() {
    return RedressAccepted.class;
  }

  @Override
  public void on(RedressAccepted event, Envelope envelope) {
    if (event.payBy() != null) {
      String payBy = event.payBy().toString();
      keepTime.handle(
          RecordHistory.since(
              event,
              new HistoryEvent(What.REDRESS_ACCEPTED, event.number(), event.occurredAt(), payBy)));
    }
  }
}
