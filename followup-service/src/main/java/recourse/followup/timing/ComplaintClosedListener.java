package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintClosed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that nothing more is owed. */
@ApplicationScoped
public class ComplaintClosedListener implements FactListener<ComplaintClosed> {
  @Inject CancelClocksHandler cancelClocks;

  @Override
  public Class<ComplaintClosed> hears() {
    return ComplaintClosed.class;
  }

  @Override
  public void on(ComplaintClosed fact, Envelope envelope) {
    cancelClocks.handle(new CancelClocks(fact.complaintId(), fact.occurredAt()));
  }
}
