package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintWithdrawn;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears that a complaint was taken back: nobody is asked any more. */
@ApplicationScoped
public class ComplaintWithdrawnListener implements EventListener<ComplaintWithdrawn> {
  @Inject CancelFollowUpHandler cancel;

  @Override
  public Class<ComplaintWithdrawn> handles() {
    return ComplaintWithdrawn.class;
  }

  @Override
  public void on(ComplaintWithdrawn event, Envelope envelope) {
    cancel.handle(new CancelFollowUp(event.complaintId()));
  }
}
