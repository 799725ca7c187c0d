package recourse.followup.contacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.NeedsTold;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears what a customer needs from every message. */
@ApplicationScoped
public class NeedsToldListener implements FactListener<NeedsTold> {
  @Inject HearNeedsHandler hearNeeds;

  @Override
  public Class<NeedsTold> hears() {
    return NeedsTold.class;
  }

  @Override
  public void on(NeedsTold fact, Envelope envelope) {
    hearNeeds.handle(new HearNeeds(fact.complaintId(), null, fact));
  }
}
