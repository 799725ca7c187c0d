package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases move down again. */
@ApplicationScoped
public class DeescalateCaseHandler {
  private final SqlCases cases;
  private final SqlEscalationMonitors watches;
  private final Clock clock;

  DeescalateCaseHandler(SqlCases cases, SqlEscalationMonitors watches, Clock clock) {
    this.cases = cases;
    this.watches = watches;
    this.clock = clock;
  }

  /** Moves the case down one level and answers with the number of the step down. */
  @Transactional
  public int handle(DeescalateCase command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationMonitor watch = watches.get(command.complaintId());
    Instant now = clock.instant();
    EscalationCriterion criterion =
        file.deescalate(command.reason(), command.by(), EscalationPolicy.at(now), now);
    watch.heedStepDown(criterion, command.reason(), command.by(), now);
    cases.save(file);
    watches.save(watch);
    return file.downs();
  }
}
