package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.HistoryImported;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that an imported history is complete, and how its source judged it. */
@ApplicationScoped
public class HistoryImportedListener implements FactListener<HistoryImported> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<HistoryImported> hears() {
    return HistoryImported.class;
  }

  @Override
  public void on(HistoryImported fact, Envelope envelope) {
    boolean missed = fact.targetMissedAt() != null || Boolean.FALSE.equals(fact.targetMet());
    String verdict = missed ? "missed" : fact.targetMet() == null ? "" : "met";
    Told told = new Told(What.VERDICT, 0, fact.occurredAt(), verdict);
    keepTime.handle(
        fact.targetMissedAt() == null
            ? KeepTime.since(fact, told)
            : KeepTime.since(fact, told, Told.of(What.MISSED_AT_SOURCE, fact.targetMissedAt())));
  }
}
