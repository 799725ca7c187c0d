package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases move down again. */
@ApplicationScoped
public class DeescalateCaseHandler {
  private final SqlCases cases;
  private final Clock clock;

  DeescalateCaseHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Moves the case down one level and answers with the number of the step down. */
  @Transactional
  public int handle(DeescalateCase command) {
    CaseFile file = cases.get(command.complaintId());
    Instant now = clock.instant();
    file.deescalate(command.reason(), command.by(), EscalationPolicy.at(now), now);
    cases.save(file);
    return file.downs();
  }
}
