package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ProgressSent;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that the customer was told how things stand. */
@ApplicationScoped
public class ProgressSentListener implements FactListener<ProgressSent> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ProgressSent> hears() {
    return ProgressSent.class;
  }

  @Override
  public void on(ProgressSent fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.MESSAGE, fact.occurredAt())));
  }
}
