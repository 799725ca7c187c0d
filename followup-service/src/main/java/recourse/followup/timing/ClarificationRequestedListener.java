package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import recourse.contract.ClarificationRequested;
import recourse.contract.WaitingFor;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/**
 * Hears that something is needed. Only the customer, or evidence from outside, stops our clock: a
 * supplier or a cause we are still looking for is our own affair.
 */
@ApplicationScoped
public class ClarificationRequestedListener implements FactListener<ClarificationRequested> {
  private static final Set<WaitingFor> OUTSIDE = Set.of(WaitingFor.CUSTOMER, WaitingFor.EVIDENCE);

  @Inject PauseClockHandler pauseClock;

  @Override
  public Class<ClarificationRequested> hears() {
    return ClarificationRequested.class;
  }

  @Override
  public void on(ClarificationRequested fact, Envelope envelope) {
    if (OUTSIDE.contains(fact.waitingFor())) {
      pauseClock.handle(new PauseClock(fact.complaintId(), fact.number(), fact.occurredAt()));
    }
  }
}
