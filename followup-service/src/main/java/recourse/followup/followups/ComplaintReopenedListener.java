package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintReopened;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that an answer did not hold: there is no use in asking about it. */
@ApplicationScoped
public class ComplaintReopenedListener implements EventListener<ComplaintReopened> {
  private final CancelFollowUpHandler cancel;

  ComplaintReopenedListener(CancelFollowUpHandler cancel) {
    this.cancel = cancel;
  }

  @Override
  public Class<ComplaintReopened> handles() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened event, Envelope envelope) {
    cancel.handle(new CancelFollowUp(event.complaintId()));
  }
}
