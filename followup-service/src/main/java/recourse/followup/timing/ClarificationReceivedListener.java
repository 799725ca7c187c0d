package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ClarificationReceived;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that what was needed is here. */
@ApplicationScoped
public class ClarificationReceivedListener implements FactListener<ClarificationReceived> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ClarificationReceived> hears() {
    return ClarificationReceived.class;
  }

  @Override
  public void on(ClarificationReceived fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.ANSWERED, fact.number(), fact.occurredAt())));
  }
}
