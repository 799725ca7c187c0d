package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintTriaged;
import recourse.contract.NeedsTold;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/**
 * The work queue hears whatever changes what is due or how much it matters. A complaint that is
 * judged anew, or whose customer's needs are told, may find somebody it did not find before.
 */
@ApplicationScoped
public class WorkListener implements EventListener<ComplaintEvent> {
  private final FollowEventHandler follow;
  private final AssignAutomaticallyHandler assign;

  WorkListener(FollowEventHandler follow, AssignAutomaticallyHandler assign) {
    this.follow = follow;
    this.assign = assign;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (event instanceof ComplaintRegistered registered) {
      follow.handle(registered);
    } else if (WorkItem.followed().contains(event.getClass())) {
      follow.handle(new FollowEvent(event));
    }
    if (event instanceof ComplaintTriaged || event instanceof NeedsTold) {
      assign.handle(new AssignAutomatically(event.complaintId()));
    }
  }
}
