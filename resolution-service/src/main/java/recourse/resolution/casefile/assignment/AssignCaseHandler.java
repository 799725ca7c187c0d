package recourse.resolution.casefile.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases are given out. */
@ApplicationScoped
public class AssignCaseHandler {
  private final SqlCases cases;
  private final Clock clock;

  AssignCaseHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Gives the case to a handler, a team, or both. */
  @Transactional
  public void handle(AssignCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.assign(command.handler(), command.team(), command.by(), clock.instant());
    cases.save(file);
  }
}
