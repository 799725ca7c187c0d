package recourse.resolution.investigating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.contract.WaitingFor;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where questions go out. */
@ApplicationScoped
public class RequestClarificationHandler {
  @Inject Cases cases;
  @Inject Clock clock;

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
