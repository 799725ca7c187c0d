package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClarificationRequested;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that something is needed; asking the customer is also a message to them. */
@ApplicationScoped
public class ClarificationRequestedListener implements EventListener<ClarificationRequested> {
  private final RecordHistoryHandler keepTime;

  ClarificationRequestedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ClarificationRequested> handles() {
    return ClarificationRequested.class;
  }

  @Override
  public void on(ClarificationRequested event, Envelope envelope) {
    HistoryEvent asked =
        new HistoryEvent(What.ASKED, event.number(), event.occurredAt(), event.waitingFor().name());
    keepTime.handle(
        event.waitingFor() == WaitingFor.CUSTOMER
            ? RecordHistory.since(event, asked, HistoryEvent.of(What.MESSAGE, event.occurredAt()))
            : RecordHistory.since(event, asked));
  }
}
