package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.RegulatorNotified;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that the regulator was told of a breach of personal data. */
@ApplicationScoped
public class RegulatorNotifiedListener implements EventListener<RegulatorNotified> {
  private final RecordHistoryHandler keepTime;

  RegulatorNotifiedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<RegulatorNotified> handles() {
    return RegulatorNotified.class;
  }

  @Override
  public void on(RegulatorNotified event, Envelope envelope) {
    keepTime.handle(
        RecordHistory.since(event, HistoryEvent.of(What.REGULATOR_NOTIFIED, event.occurredAt())));
  }
}
