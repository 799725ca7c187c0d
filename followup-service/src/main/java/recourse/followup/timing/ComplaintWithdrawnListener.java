package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintWithdrawn;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that a complaint was taken back. */
@ApplicationScoped
public class ComplaintWithdrawnListener implements FactListener<ComplaintWithdrawn> {
  @Inject CancelClocksHandler cancelClocks;

  @Override
  public Class<ComplaintWithdrawn> hears() {
    return ComplaintWithdrawn.class;
  }

  @Override
  public void on(ComplaintWithdrawn fact, Envelope envelope) {
    cancelClocks.handle(new CancelClocks(fact.complaintId(), fact.occurredAt()));
  }
}
