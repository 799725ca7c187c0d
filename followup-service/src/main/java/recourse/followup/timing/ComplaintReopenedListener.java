package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintReopened;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that an answer did not hold. */
@ApplicationScoped
public class ComplaintReopenedListener implements FactListener<ComplaintReopened> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintReopened> hears() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.REOPENED, fact.round(), fact.occurredAt())));
  }
}
