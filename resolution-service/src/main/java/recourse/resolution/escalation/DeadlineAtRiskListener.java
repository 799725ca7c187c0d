package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineAtRisk;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A case whose answer will soon be overdue ought to move up. */
@ApplicationScoped
public class DeadlineAtRiskListener implements EventListener<DeadlineAtRisk> {
  private final NoteRiskHandler note;

  DeadlineAtRiskListener(NoteRiskHandler note) {
    this.note = note;
  }

  @Override
  public Class<DeadlineAtRisk> handles() {
    return DeadlineAtRisk.class;
  }

  @Override
  public void on(DeadlineAtRisk event, Envelope envelope) {
    if (event.kind() == ClockKind.RESOLVE) {
      note.handle(new NoteRisk(event.complaintId(), event.occurredAt()));
    }
  }
}
