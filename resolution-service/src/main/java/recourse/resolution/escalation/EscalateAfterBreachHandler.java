package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases move up because a clock ran out. */
@ApplicationScoped
public class EscalateAfterBreachHandler {
  private final SqlCases cases;
  private final Clock clock;

  EscalateAfterBreachHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Moves the case up, once for each clock. */
  @Transactional
  public void handle(EscalateAfterBreach command) {
    CaseFile file = cases.get(command.complaintId());
    Instant now = clock.instant();
    EscalationPolicy policy = EscalationPolicy.at(now);
    file.escalateAfterBreach(command.deadlineId(), policy, now);
    cases.save(file);
  }
}
