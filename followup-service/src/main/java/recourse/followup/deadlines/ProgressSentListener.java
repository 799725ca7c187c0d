package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ProgressSent;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer was told how things stand. */
@ApplicationScoped
public class ProgressSentListener implements EventListener<ProgressSent> {
  private final RecordHistoryHandler keepTime;

  ProgressSentListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<ProgressSent> handles() {
    return ProgressSent.class;
  }

  @Override
  public void on(ProgressSent event, Envelope envelope) {
    keepTime.handle(RecordHistory.since(event, HistoryEvent.of(What.MESSAGE, event.occurredAt())));
  }
}
