package recourse.intake.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintResolved;
import recourse.intake.model.ComplaintStep;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a resolution. */
@ApplicationScoped
public class ComplaintResolvedListener implements FactListener<ComplaintResolved> {
  @Inject FollowCaseHandler follow;

  @Override
  public Class<ComplaintResolved> hears() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved fact, Envelope envelope) {
    follow.handle(new FollowCase(fact.complaintId(), ComplaintStep.RESOLVE, fact.occurredAt()));
  }
}
