package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.RedressAccepted;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that redress was accepted: from now on its money is owed. */
@ApplicationScoped
public class RedressAcceptedListener implements FactListener<RedressAccepted> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<RedressAccepted> hears() {
    return RedressAccepted.class;
  }

  @Override
  public void on(RedressAccepted fact, Envelope envelope) {
    if (fact.payBy() != null) {
      String payBy = fact.payBy().toString();
      keepTime.handle(
          KeepTime.since(
              fact, new Told(What.REDRESS_ACCEPTED, fact.number(), fact.occurredAt(), payBy)));
    }
  }
}
