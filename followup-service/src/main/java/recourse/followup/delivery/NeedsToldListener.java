package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.NeedsTold;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears what a customer needs from every message. */
@ApplicationScoped
public class NeedsToldListener implements EventListener<NeedsTold> {
  private final RecordNeedsHandler hearNeeds;

  NeedsToldListener(RecordNeedsHandler hearNeeds) {
    this.hearNeeds = hearNeeds;
  }

  @Override
  public Class<NeedsTold> handles() {
    return NeedsTold.class;
  }

  @Override
  public void on(NeedsTold event, Envelope envelope) {
    hearNeeds.handle(new RecordNeeds(event.complaintId(), null, event));
  }
}
