package recourse.followup.contacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintReopened;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that an answer did not hold: there is no use in asking about it. */
@ApplicationScoped
public class ComplaintReopenedListener implements FactListener<ComplaintReopened> {
  @Inject CancelFollowUpHandler cancel;

  @Override
  public Class<ComplaintReopened> hears() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened fact, Envelope envelope) {
    cancel.handle(new CancelFollowUp(fact.complaintId()));
  }
}
