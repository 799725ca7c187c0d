package recourse.resolution.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where solutions are proposed. */
@ApplicationScoped
public class ProposeSolutionHandler {
  @Inject Cases cases;
  @Inject Clock clock;

  /** Keeps the proposal and answers with its number. */
  @Transactional
  public int handle(ProposeSolution command) {
    CaseFile file = cases.get(command.complaintId());
    int number = file.propose(command.solution(), command.by(), clock.instant());
    cases.save(file);
    return number;
  }
}
