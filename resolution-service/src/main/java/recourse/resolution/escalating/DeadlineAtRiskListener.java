package recourse.resolution.escalating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineAtRisk;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A case whose answer will soon be overdue ought to move up. */
@ApplicationScoped
public class DeadlineAtRiskListener implements FactListener<DeadlineAtRisk> {
  @Inject NoteRiskHandler note;

  @Override
  public Class<DeadlineAtRisk> hears() {
    return DeadlineAtRisk.class;
  }

  @Override
  public void on(DeadlineAtRisk fact, Envelope envelope) {
    if (fact.kind() == ClockKind.RESOLVE) {
      note.handle(new NoteRisk(fact.complaintId(), fact.occurredAt()));
    }
  }
}
