package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.DissatisfactionReported;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears that the customer said that it did not work, asked or not. */
@ApplicationScoped
public class DissatisfactionReportedListener implements FactListener<DissatisfactionReported> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<DissatisfactionReported> hears() {
    return DissatisfactionReported.class;
  }

  @Override
  public void on(DissatisfactionReported fact, Envelope envelope) {
    keepTime.handle(KeepTime.since(fact, Told.of(What.FOLLOWED_UP, fact.occurredAt())));
  }
}
