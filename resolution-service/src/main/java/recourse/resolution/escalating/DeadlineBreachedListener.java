package recourse.resolution.escalating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineBreached;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A case whose answer is overdue moves up. */
@ApplicationScoped
public class DeadlineBreachedListener implements FactListener<DeadlineBreached> {
  @Inject EscalateAfterBreachHandler escalate;

  @Override
  public Class<DeadlineBreached> hears() {
    return DeadlineBreached.class;
  }

  @Override
  public void on(DeadlineBreached fact, Envelope envelope) {
    if (fact.kind() == ClockKind.RESOLVE) {
      escalate.handle(
          new EscalateAfterBreach(fact.complaintId(), fact.deadlineId(), fact.occurredAt()));
    }
  }
}
