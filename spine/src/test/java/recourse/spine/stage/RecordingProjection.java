package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClarificationRequested;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventProjection;

/** A listener that may not refuse. */
@ApplicationScoped
public class RecordingProjection implements EventProjection<ClarificationRequested> {
  private final Records records;
  private final Trouble trouble;

  RecordingProjection(Records records, Trouble trouble) {
    this.records = records;
    this.trouble = trouble;
  }

  @Override
  public Class<ClarificationRequested> handles() {
    return ClarificationRequested.class;
  }

  @Override
  public void on(ClarificationRequested event, Envelope envelope) {
    records.add(RecordingProjection.class, event, envelope);
    trouble.strike(RecordingProjection.class, event);
  }
}
