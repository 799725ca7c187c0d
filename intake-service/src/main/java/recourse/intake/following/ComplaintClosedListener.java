package recourse.intake.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintClosed;
import recourse.intake.model.ComplaintStep;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a closure. */
@ApplicationScoped
public class ComplaintClosedListener implements FactListener<ComplaintClosed> {
  @Inject FollowCaseHandler follow;

  @Override
  public Class<ComplaintClosed> hears() {
    return ComplaintClosed.class;
  }

  @Override
  public void on(ComplaintClosed fact, Envelope envelope) {
    follow.handle(new FollowCase(fact.complaintId(), ComplaintStep.CLOSE, fact.occurredAt()));
  }
}
