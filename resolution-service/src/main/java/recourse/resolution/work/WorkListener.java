package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintTriaged;
import recourse.contract.DomainEvent;
import recourse.contract.NeedsTold;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/**
 * The work queue hears whatever changes what is due or how much it matters. A complaint that is
 * judged anew, or whose customer's needs are told, may find somebody it did not find before.
 */
@ApplicationScoped
public class WorkListener implements EventListener<DomainEvent> {
  private final FollowEventHandler follow;
  private final AssignAutomaticallyHandler assign;

  WorkListener(FollowEventHandler follow, AssignAutomaticallyHandler assign) {
    this.follow = follow;
    this.assign = assign;
  }

  @Override
  public Class<DomainEvent> handles() {
    return DomainEvent.class;
  }

  @Override
  public void on(DomainEvent event, Envelope envelope) {
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
