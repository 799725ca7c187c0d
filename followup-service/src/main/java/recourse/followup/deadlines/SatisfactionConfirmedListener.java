package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.SatisfactionConfirmed;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the customer said that it worked, asked or not: they accept it. */
@ApplicationScoped
public class SatisfactionConfirmedListener implements EventListener<SatisfactionConfirmed> {
  private final RecordHistoryHandler keepTime;

  SatisfactionConfirmedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<SatisfactionConfirmed> handles() {
    return SatisfactionConfirmed.class;
  }

  @Override
  public void on(SatisfactionConfirmed event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(
            event,
            HistoryEvent.of(What.FOLLOWED_UP, event.occurredAt()),
            HistoryEvent.of(What.ACCEPTED, event.occurredAt())));
  }
}
