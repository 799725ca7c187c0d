package recourse.resolution.casefile.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.contract.WaitingFor;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where questions go out. */
@ApplicationScoped
public class RequestClarificationHandler {
  private final SqlCases cases;
  private final Clock clock;

  RequestClarificationHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Asks the customer and answers with the number of the question. */
  @Transactional
  public int handle(RequestClarification command) {
    CaseFile file = cases.get(command.complaintId());
    int number =
        file.requestClarification(
            WaitingFor.CUSTOMER, command.question(), command.by(), clock.instant());
    cases.save(file);
    return number;
  }
}
