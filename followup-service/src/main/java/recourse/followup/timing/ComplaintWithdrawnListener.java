package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintWithdrawn;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that a complaint was taken back. */
@ApplicationScoped
public class ComplaintWithdrawnListener implements FactListener<ComplaintWithdrawn> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintWithdrawn> hears() {
    return ComplaintWithdrawn.class;
  }

  @Override
  public void on(ComplaintWithdrawn fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.ENDED, fact.occurredAt())));
  }
}
