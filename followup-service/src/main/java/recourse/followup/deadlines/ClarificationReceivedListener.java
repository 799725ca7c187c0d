package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClarificationReceived;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that what was needed is here. */
@ApplicationScoped
public class ClarificationReceivedListener implements EventListener<ClarificationReceived> {
  private final RecordHistoryHandler keepTime;

  ClarificationReceivedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ClarificationReceived> handles() {
    return ClarificationReceived.class;
  }

  @Override
  public void on(ClarificationReceived event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(
            event, HistoryEvent.of(What.ANSWERED, event.number(), event.occurredAt())));
  }
}
