package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintResolved;
import recourse.followup.model.Told;
import recourse.followup.model.Told.What;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of an answer, and whether the customer had accepted it. */
@ApplicationScoped
public class ComplaintResolvedListener implements FactListener<ComplaintResolved> {
  @Inject KeepTimeHandler keepTime;

  @Override
  public Class<ComplaintResolved> hears() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved fact, Envelope envelope) {
    Told resolved = Told.of(What.RESOLVED, fact.round(), fact.occurredAt());
    keepTime.handle(
        fact.agreed()
            ? KeepTime.since(fact, resolved, Told.of(What.ACCEPTED, fact.occurredAt()))
            : KeepTime.since(fact, resolved));
  }
}
