package recourse.resolution.withdrawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintWithdrawn;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A withdrawn complaint takes its case with it. */
@ApplicationScoped
public class ComplaintWithdrawnListener implements FactListener<ComplaintWithdrawn> {
  @Inject WithdrawCaseHandler withdraw;

  @Override
  public Class<ComplaintWithdrawn> hears() {
    return ComplaintWithdrawn.class;
  }

  @Override
  public void on(ComplaintWithdrawn fact, Envelope envelope) {
    withdraw.handle(new WithdrawCase(fact.complaintId(), fact.occurredAt()));
  }
}
