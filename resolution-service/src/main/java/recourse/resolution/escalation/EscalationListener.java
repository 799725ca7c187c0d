package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.DeadlineBreached;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/**
 * Every complaint is watched for what ought to move it up; one whose answer is overdue moves up by
 * itself.
 */
@ApplicationScoped
public class EscalationListener implements EventListener<ComplaintEvent> {
  private final FollowEscalationHandler follow;
  private final EscalateAfterBreachHandler escalate;

  EscalationListener(FollowEscalationHandler follow, EscalateAfterBreachHandler escalate) {
    this.follow = follow;
    this.escalate = escalate;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (event instanceof DeadlineBreached breached && breached.kind() == ClockKind.RESOLVE) {
      escalate.handle(new EscalateAfterBreach(event.complaintId(), breached.deadlineId()));
    }
    if (event instanceof ComplaintRegistered
        || EscalationMonitor.followed().contains(event.getClass())) {
      follow.handle(new FollowEscalation(event));
    }
  }
}
