package recourse.resolution.casefile.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases are closed. */
@ApplicationScoped
public class CloseCaseHandler {
  private final SqlCases cases;
  private final Clock clock;

  CloseCaseHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Notes that the follow-up has ended, and closes the case unless something is missing. */
  @Transactional
  public void handle(EndFollowUp command) {
    CaseFile file = cases.get(command.complaintId());
    file.endFollowUp(command.reason(), cases.looseEnds(command.complaintId()), command.at());
    cases.save(file);
  }

  /** Closes the case, or refuses and says what is missing. */
  @Transactional
  public void handle(CloseCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.close(cases.looseEnds(command.complaintId()), clock.instant());
    cases.save(file);
  }

  /** Closes the case if nothing is missing any more. */
  @Transactional
  public void handle(CloseWhenComplete command) {
    CaseFile file = cases.get(command.complaintId());
    file.closeIfComplete(cases.looseEnds(command.complaintId()), clock.instant());
    cases.save(file);
  }
}
