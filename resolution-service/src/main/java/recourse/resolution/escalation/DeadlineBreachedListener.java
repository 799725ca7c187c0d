package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineBreached;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A case whose answer is overdue moves up. */
@ApplicationScoped
public class DeadlineBreachedListener implements EventListener<DeadlineBreached> {
  private final EscalateAfterBreachHandler escalate;

  DeadlineBreachedListener(EscalateAfterBreachHandler escalate) {
    this.escalate = escalate;
  }

  @Override
  public Class<DeadlineBreached> handles() {
    return DeadlineBreached.class;
  }

  @Override
  public void on(DeadlineBreached event, Envelope envelope) {
    if (event.kind() == ClockKind.RESOLVE) {
      escalate.handle(
          new EscalateAfterBreach(event.complaintId(), event.deadlineId(), event.occurredAt()));
    }
  }
}
