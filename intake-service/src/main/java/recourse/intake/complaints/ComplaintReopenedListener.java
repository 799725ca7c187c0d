package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintReopened;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a reopening. */
@ApplicationScoped
public class ComplaintReopenedListener implements EventListener<ComplaintReopened> {
  private final FollowCaseStatusHandler follow;

  ComplaintReopenedListener(FollowCaseStatusHandler follow) {
    this.follow = follow;
  }

  @Override
  public Class<ComplaintReopened> handles() {
    return ComplaintReopened.class;
  }

  @Override
  public void on(ComplaintReopened event, Envelope envelope) {
    follow.handle(
        new FollowCaseStatus(event.complaintId(), ComplaintStep.REOPEN, event.occurredAt()));
  }
}
