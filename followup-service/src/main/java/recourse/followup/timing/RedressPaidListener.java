package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.RedressPaid;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that money was paid. */
@ApplicationScoped
public class RedressPaidListener implements FactListener<RedressPaid> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<RedressPaid> hears() {
    return RedressPaid.class;
  }

  @Override
  public void on(RedressPaid fact, Envelope envelope) {
    keepTime.handle(
        KeepTime.since(fact, Told.of(What.REDRESS_PAID, fact.number(), fact.occurredAt())));
  }
}
