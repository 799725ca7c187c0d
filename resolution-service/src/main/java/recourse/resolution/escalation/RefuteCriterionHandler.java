package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where signs are refuted. */
@ApplicationScoped
public class RefuteCriterionHandler {
  private final SqlEscalationMonitors watches;
  private final Clock clock;

  RefuteCriterionHandler(SqlEscalationMonitors watches, Clock clock) {
    this.watches = watches;
    this.clock = clock;
  }

  /** Takes the sign back; it stays on record. */
  @Transactional
  public void handle(RefuteCriterion command) {
    EscalationMonitor watch = watches.get(command.complaintId());
    watch.expectVersion(command.expectedVersion());
    watch.refute(command.criterion(), command.by(), clock.instant());
    watches.save(watch);
  }
}
