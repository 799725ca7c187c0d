package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.HistoryImported;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that an imported history is complete. */
@ApplicationScoped
public class HistoryImportedListener implements FactListener<HistoryImported> {
  @Inject JudgeHistoryHandler judgeHistory;

  @Override
  public Class<HistoryImported> hears() {
    return HistoryImported.class;
  }

  @Override
  public void on(HistoryImported fact, Envelope envelope) {
    judgeHistory.handle(new JudgeHistory(fact));
  }
}
