package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintWithdrawn;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that a complaint was taken back: nobody is asked any more. */
@ApplicationScoped
public class ComplaintWithdrawnListener implements EventListener<ComplaintWithdrawn> {
  private final CancelFollowUpHandler cancel;

  ComplaintWithdrawnListener(CancelFollowUpHandler cancel) {
    this.cancel = cancel;
  }

  @Override
  public Class<ComplaintWithdrawn> handles() {
    return ComplaintWithdrawn.class;
  }

  @Override
  public void on(ComplaintWithdrawn event, Envelope envelope) {
    cancel.handle(new CancelFollowUp(event.complaintId()));
  }
}
