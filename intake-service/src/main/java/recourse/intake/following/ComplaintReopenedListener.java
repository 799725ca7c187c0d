package recourse.intake.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintReopened;
import recourse.intake.model.ComplaintStep;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a reopening. */
@ApplicationScoped
public class ComplaintReopenedListener implements EventListener<ComplaintReopened> {
  @Inject FollowCaseHandler follow;

  @Override
  public Class<ComplaintReopened> handles() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened event, Envelope envelope) {
    follow.handle(new FollowCase(event.complaintId(), ComplaintStep.REOPEN, event.occurredAt()));
  }
}
