package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintResolved;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of an answer. */
@ApplicationScoped
public class ComplaintResolvedListener implements FactListener<ComplaintResolved> {
  @Inject SettleRoundHandler settleRound;

  @Override
  public Class<ComplaintResolved> hears() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved fact, Envelope envelope) {
    settleRound.handle(new SettleRound(fact.complaintId(), fact.round(), fact.occurredAt()));
  }
}
