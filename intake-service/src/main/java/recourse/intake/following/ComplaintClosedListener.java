package recourse.intake.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintClosed;
import recourse.intake.model.ComplaintStep;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a closure. */
@ApplicationScoped
public class ComplaintClosedListener implements EventListener<ComplaintClosed> {
  @Inject FollowCaseHandler follow;

  @Override
  public Class<ComplaintClosed> handles() {
    return ComplaintClosed.class;
  }

  @Override
  public void on(ComplaintClosed event, Envelope envelope) {
    follow.handle(new FollowCase(event.complaintId(), ComplaintStep.CLOSE, event.occurredAt()));
  }
}
