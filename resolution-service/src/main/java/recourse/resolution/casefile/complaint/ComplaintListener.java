package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A case follows what intake says of its complaint, and the messages followup sends about it. */
@ApplicationScoped
public class ComplaintListener implements EventListener<ComplaintEvent> {
  private final FollowComplaintHandler follow;

  ComplaintListener(FollowComplaintHandler follow) {
    this.follow = follow;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (FollowComplaintHandler.FOLLOWED.contains(event.getClass())) {
      follow.handle(new FollowComplaint(event, envelope.recordedAt()));
    }
  }
}
