package recourse.resolution.casefile.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.ReopeningPolicy;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases are reopened on request. */
@ApplicationScoped
public class ReopenCaseHandler {
  private final SqlCases cases;
  private final Clock clock;

  ReopenCaseHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Reopens the case, within the time the policy gives. */
  @Transactional
  public void handle(ReopenCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.reopenOnRequest(command.words(), ReopeningPolicy.CURRENT, clock.instant());
    cases.save(file);
  }
}
