package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintResolved;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a resolution. */
@ApplicationScoped
public class ComplaintResolvedListener implements EventListener<ComplaintResolved> {
  private final FollowCaseStatusHandler follow;

  ComplaintResolvedListener(FollowCaseStatusHandler follow) {
    this.follow = follow;
  }

  @Override
  public Class<ComplaintResolved> handles() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved event, Envelope envelope) {
    follow.handle(
        new FollowCaseStatus(event.complaintId(), ComplaintStep.RESOLVE, event.occurredAt()));
  }
}
