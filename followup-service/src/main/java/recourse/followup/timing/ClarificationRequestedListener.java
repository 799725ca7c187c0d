package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClarificationRequested;
import recourse.contract.WaitingFor;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that something is needed; asking the customer is also a message to them. */
@ApplicationScoped
public class ClarificationRequestedListener implements FactListener<ClarificationRequested> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ClarificationRequested> hears() {
    return ClarificationRequested.class;
  }

  @Override
  public void on(ClarificationRequested fact, Envelope envelope) {
    Told asked = new Told(What.ASKED, fact.number(), fact.occurredAt(), fact.waitingFor().name());
    keepTime.handle(
        fact.waitingFor() == WaitingFor.CUSTOMER
            ? KeepTime.since(fact, asked, Told.of(What.MESSAGE, fact.occurredAt()))
            : KeepTime.since(fact, asked));
  }
}
