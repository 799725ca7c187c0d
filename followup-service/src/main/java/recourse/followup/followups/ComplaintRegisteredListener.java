package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintRegistered;
import recourse.contract.CustomerKind;
import recourse.followup.delivery.RecordNeeds;
import recourse.followup.delivery.RecordNeedsHandler;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a colleague's complaint: they are written to, but asked for no scores. */
@ApplicationScoped
public class ComplaintRegisteredListener implements EventListener<ComplaintRegistered> {
  private final RecordNeedsHandler hearNeeds;

  ComplaintRegisteredListener(RecordNeedsHandler hearNeeds) {
    this.hearNeeds = hearNeeds;
  }

  @Override
  public Class<ComplaintRegistered> handles() {
    return ComplaintRegistered.class;
  }

  @Override
  public void on(ComplaintRegistered event, Envelope envelope) {
    if (event.customerKind() == CustomerKind.INTERNAL) {
      hearNeeds.handle(new RecordNeeds(event.complaintId(), event.customerKind(), null));
    }
  }
}
