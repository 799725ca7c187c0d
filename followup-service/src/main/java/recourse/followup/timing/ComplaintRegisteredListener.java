package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintRegistered;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a new complaint: the promises begin. */
@ApplicationScoped
public class ComplaintRegisteredListener implements FactListener<ComplaintRegistered> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintRegistered> hears() {
    return ComplaintRegistered.class;
  }

  @Override
  public void on(ComplaintRegistered fact, Envelope envelope) {
    keepTime.handle(KeepTime.sinceReceipt(fact));
  }
}
