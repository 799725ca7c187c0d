package recourse.resolution.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where agreements are recorded. */
@ApplicationScoped
public class AgreeSolutionHandler {
  @Inject Cases cases;
  @Inject Clock clock;

  /** Records the agreement. */
  @Transactional
  public void handle(AgreeSolution command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.agree(command.proposal(), clock.instant());
    cases.save(file);
  }
}
