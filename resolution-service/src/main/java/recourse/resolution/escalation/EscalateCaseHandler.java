package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases move up by hand. */
@ApplicationScoped
public class EscalateCaseHandler {
  private final SqlCases cases;
  private final SqlEscalationMonitors watches;
  private final Clock clock;

  EscalateCaseHandler(SqlCases cases, SqlEscalationMonitors watches, Clock clock) {
    this.cases = cases;
    this.watches = watches;
    this.clock = clock;
  }

  /** Moves the case up and answers with its new level. */
  @Transactional
  public int handle(EscalateCase command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationMonitor watch = watches.get(command.complaintId());
    Instant now = clock.instant();
    EscalationPolicy policy = EscalationPolicy.at(now);
    file.escalate(command.why(), policy, now);
    watch.heed(command.why().criterion(), command.why().by(), file, policy, now);
    cases.save(file);
    watches.save(watch);
    return file.ups();
  }
}
