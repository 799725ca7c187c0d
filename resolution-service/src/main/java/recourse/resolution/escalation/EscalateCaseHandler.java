package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases move up by hand. */
@ApplicationScoped
public class EscalateCaseHandler {
  private final SqlCases cases;
  private final Clock clock;

  EscalateCaseHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Moves the case up and answers with its new level. */
  @Transactional
  public int handle(EscalateCase command) {
    CaseFile file = cases.get(command.complaintId());
    Instant now = clock.instant();
    EscalationPolicy policy = EscalationPolicy.at(now);
    file.escalate(command.why(), policy, now);
    cases.save(file);
    return file.ups();
  }
}
