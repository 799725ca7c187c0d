package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.HistoryImported;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that an imported history is complete, and how its source judged it. */
@ApplicationScoped
public class HistoryImportedListener implements EventListener<HistoryImported> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<HistoryImported> handles() {
    return HistoryImported.class;
  }

  @Override
  public void on(HistoryImported event, Envelope envelope) {
    boolean missed = event.targetMissedAt() != null || Boolean.FALSE.equals(event.targetMet());
    String verdict = missed ? "missed" : event.targetMet() == null ? "" : "met";
    Told told = new Told(What.VERDICT, 0, event.occurredAt(), verdict);
    keepTime.handle(
        event.targetMissedAt() == null
            ? KeepTime.since(event, told)
            : KeepTime.since(event, told, Told.of(What.MISSED_AT_SOURCE, event.targetMissedAt())));
  }
}
