package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintAcknowledged;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of an acknowledgement: that promise ends. */
@ApplicationScoped
public class ComplaintAcknowledgedListener implements FactListener<ComplaintAcknowledged> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintAcknowledged> hears() {
    return ComplaintAcknowledged.class;
  }

  @Override
  public void on(ComplaintAcknowledged fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.ACKNOWLEDGED, fact.occurredAt())));
  }
}
