package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintClosed;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that nothing more is owed. */
@ApplicationScoped
public class ComplaintClosedListener implements FactListener<ComplaintClosed> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintClosed> hears() {
    return ComplaintClosed.class;
  }

  @Override
  public void on(ComplaintClosed fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.ENDED, fact.occurredAt())));
  }
}
