package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.contract.ComplaintRegistered;
import recourse.resolution.casefile.EscalationPolicy;

/** The monitor of a complaint begins with its registration, and follows what happens. */
@ApplicationScoped
public class FollowEscalationHandler {
  private final SqlEscalationMonitors monitors;

  FollowEscalationHandler(SqlEscalationMonitors monitors) {
    this.monitors = monitors;
  }

  /** Begins to watch, or follows the event by the policy of its day. */
  @Transactional
  public void handle(FollowEscalation command) {
    EscalationPolicy policy = EscalationPolicy.at(command.event().occurredAt());
    if (command.event() instanceof ComplaintRegistered registered) {
      if (monitors.find(registered.complaintId()).isEmpty()) {
        EscalationMonitor monitor = EscalationMonitor.over(registered);
        monitor.recordRepeat(earlier(registered, policy), policy);
        monitors.save(monitor);
      }
    } else {
      EscalationMonitor monitor = monitors.get(command.event().complaintId());
      monitor.follow(command.event(), policy);
      monitors.save(monitor);
    }
  }

  private long earlier(ComplaintRegistered event, EscalationPolicy policy) {
    return monitors.received(
        event.customerRef(),
        event.product(),
        event.occurredAt().minus(policy.repeatWindow()),
        event.occurredAt());
  }
}
