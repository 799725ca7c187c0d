package recourse.resolution.casefile.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Cases;

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
