package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.FollowUpSent;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that the customer was asked. */
@ApplicationScoped
public class FollowUpSentListener implements FactListener<FollowUpSent> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<FollowUpSent> hears() {
    return FollowUpSent.class;
  }

  @Override
  public void on(FollowUpSent fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.FOLLOWED_UP, fact.occurredAt())));
  }
}
