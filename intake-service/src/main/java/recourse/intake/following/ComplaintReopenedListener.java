package recourse.intake.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintReopened;
import recourse.intake.model.ComplaintStep;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a reopening. */
@ApplicationScoped
public class ComplaintReopenedListener implements FactListener<ComplaintReopened> {
  @Inject FollowCaseHandler follow;

  @Override
  public Class<ComplaintReopened> hears() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened fact, Envelope envelope) {
    follow.handle(new FollowCase(fact.complaintId(), ComplaintStep.REOPEN, fact.occurredAt()));
  }
}
