package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.HistoryImported;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that an imported history is complete, and how its source judged it. */
@ApplicationScoped
public class HistoryImportedListener implements EventListener<HistoryImported> {
  private final RecordHistoryHandler keepTime;

  HistoryImportedListener(RecordHistoryHandler keepTime) {
    this.keepTime = keepTime;
  }

  @Override
  public Class<HistoryImported> handles() {
    return HistoryImported.class;
  }

  @Override
  public void on(HistoryImported event, Envelope envelope) {
    boolean missed = event.targetMissedAt() != null || Boolean.FALSE.equals(event.targetMet());
    String verdict = missed ? "missed" : event.targetMet() == null ? "" : "met";
    HistoryEvent told = new HistoryEvent(What.VERDICT, 0, event.occurredAt(), verdict);
    keepTime.handle(
        event.targetMissedAt() == null
            ? RecordHistory.since(event, told)
            : RecordHistory.since(
                event, told, HistoryEvent.of(What.MISSED_AT_SOURCE, event.targetMissedAt())));
  }
}
