package recourse.resolution.casefile.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases get their one owner. */
@ApplicationScoped
public class TakeOwnershipHandler {
  private final SqlCases cases;
  private final Clock clock;

  TakeOwnershipHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Makes the caller the owner. */
  @Transactional
  public void handle(TakeOwnership command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.takeOwnership(command.by(), clock.instant());
    cases.save(file);
  }
}
