package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.SatisfactionConfirmed;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that the customer said that it worked, asked or not: they accept it. */
@ApplicationScoped
public class SatisfactionConfirmedListener implements FactListener<SatisfactionConfirmed> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<SatisfactionConfirmed> hears() {
    return SatisfactionConfirmed.class;
  }

  @Override
  public void on(SatisfactionConfirmed fact, Envelope envelope) {
    keepTime.handle(
        KeepTime.since(
            fact,
            Told.of(What.FOLLOWED_UP, fact.occurredAt()),
            Told.of(What.ACCEPTED, fact.occurredAt())));
  }
}
