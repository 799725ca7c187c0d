package recourse.resolution.casefile.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where agreements are recorded. */
@ApplicationScoped
public class AgreeSolutionHandler {
  private final SqlCases cases;
  private final Clock clock;

  AgreeSolutionHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Records the agreement. */
  @Transactional
  public void handle(AgreeSolution command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.agree(command.proposal(), clock.instant());
    cases.save(file);
  }
}
