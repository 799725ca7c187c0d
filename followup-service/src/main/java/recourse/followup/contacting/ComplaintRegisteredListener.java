package recourse.followup.contacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintRegistered;
import recourse.contract.CustomerKind;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a colleague's complaint: they are written to, but asked for no scores. */
@ApplicationScoped
public class ComplaintRegisteredListener implements FactListener<ComplaintRegistered> {
  @Inject HearNeedsHandler hearNeeds;

  @Override
  public Class<ComplaintRegistered> hears() {
    return ComplaintRegistered.class;
  }

  @Override
  public void on(ComplaintRegistered fact, Envelope envelope) {
    if (fact.customerKind() == CustomerKind.INTERNAL) {
      hearNeeds.handle(new HearNeeds(fact.complaintId(), fact.customerKind(), null));
    }
  }
}
