package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where signs are refuted. */
@ApplicationScoped
public class RefuteSignHandler {
  private final SqlEscalationWatches watches;
  private final Clock clock;

  RefuteSignHandler(SqlEscalationWatches watches, Clock clock) {
    this.watches = watches;
    this.clock = clock;
  }

  /** Takes the sign back; it stays on record. */
  @Transactional
  public void handle(RefuteSign command) {
    EscalationWatch watch = watches.get(command.complaintId());
    watch.expectVersion(command.expectedVersion());
    watch.refute(command.criterion(), command.by(), clock.instant());
    watches.save(watch);
  }
}
