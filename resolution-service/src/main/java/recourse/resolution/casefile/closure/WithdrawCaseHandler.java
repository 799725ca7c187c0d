package recourse.resolution.casefile.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Cases;

/** The desk where cases end because the customer wants it so. */
@ApplicationScoped
public class WithdrawCaseHandler {
  private final Cases cases;

  WithdrawCaseHandler(Cases cases) {
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
