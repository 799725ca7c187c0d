package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintClosed;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a closure. */
@ApplicationScoped
public class ComplaintClosedListener implements EventListener<ComplaintClosed> {
  private final FollowCaseStatusHandler follow;

  ComplaintClosedListener(FollowCaseStatusHandler follow) {
    this.follow = follow;
  }

  @Override
  public Class<ComplaintClosed> handles() {
    return ComplaintClosed.class;
  }

  @Override
  public void on(ComplaintClosed event, Envelope envelope) {
    follow.handle(
        new FollowCaseStatus(event.complaintId(), ComplaintStep.CLOSE, event.occurredAt()));
  }
}
