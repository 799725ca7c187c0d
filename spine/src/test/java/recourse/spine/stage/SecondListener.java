package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClarificationRequested;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Another listener of the same events. */
@ApplicationScoped
public class SecondListener implements EventListener<ClarificationRequested> {
  private final Records records;
  private final Trouble trouble;

  SecondListener(Records records, Trouble trouble) {
    this.records = records;
    this.trouble = trouble;
  }

  @Override
  public Class<ClarificationRequested> handles() {
    return ClarificationRequested.class;
  }

  @Override
  public void on(ClarificationRequested event, Envelope envelope) {
    records.add(SecondListener.class, event, envelope);
    trouble.strike(SecondListener.class, event);
  }
}
