package recourse.resolution.casefile.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases end because the customer wants it so. */
@ApplicationScoped
public class WithdrawCaseHandler {
  private final SqlCases cases;

  WithdrawCaseHandler(SqlCases cases) {
    this.cases = cases;
  }

  /** Ends the case. */
  @Transactional
  public void handle(WithdrawCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.withdraw(command.at());
    cases.save(file);
  }
}
