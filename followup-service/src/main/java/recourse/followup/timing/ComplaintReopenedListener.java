package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintReopened;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that an answer did not hold. */
@ApplicationScoped
public class ComplaintReopenedListener implements FactListener<ComplaintReopened> {
  @Inject StartNextRoundHandler startNextRound;

  @Override
  public Class<ComplaintReopened> hears() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened fact, Envelope envelope) {
    startNextRound.handle(new StartNextRound(fact.complaintId(), fact.round(), fact.occurredAt()));
  }
}
