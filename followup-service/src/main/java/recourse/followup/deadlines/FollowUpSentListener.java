package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.FollowUpSent;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer was asked. */
@ApplicationScoped
public class FollowUpSentListener implements EventListener<FollowUpSent> {
  private final RecordHistoryHandler keepTime;

  FollowUpSentListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<FollowUpSent> handles() {
    return FollowUpSent.class;
  }

  @Override
  public void on(FollowUpSent event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(event, HistoryEvent.of(What.FOLLOWED_UP, event.occurredAt())));
  }
}
