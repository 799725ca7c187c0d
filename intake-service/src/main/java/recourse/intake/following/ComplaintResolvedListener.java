package recourse.intake.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintResolved;
import recourse.intake.model.ComplaintStep;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Hears of a resolution. */
@ApplicationScoped
public class ComplaintResolvedListener implements EventListener<ComplaintResolved> {
  @Inject FollowCaseHandler follow;

  @Override
  public Class<ComplaintResolved> handles() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved event, Envelope envelope) {
    follow.handle(new FollowCase(event.complaintId(), ComplaintStep.RESOLVE, event.occurredAt()));
  }
}
