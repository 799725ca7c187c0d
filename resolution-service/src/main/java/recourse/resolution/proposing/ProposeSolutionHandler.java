package recourse.resolution.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.model.Redresses;
import recourse.resolution.policy.HearingPolicy;

/** The desk where solutions are proposed. */
@ApplicationScoped
public class ProposeSolutionHandler {
  @Inject Cases cases;
  @Inject Redresses redresses;
  @Inject Clock clock;

  @ConfigProperty(name = "recourse.policy.summary-before-proposal", defaultValue = "true")
  boolean summaryFirst;

  /** Keeps the proposal and answers with its number. */
  @Transactional
  public int handle(ProposeSolution command) {
    CaseFile file = cases.get(command.complaintId());
    file.requireHeard(new HearingPolicy(summaryFirst));
    int number =
        file.propose(
            command.solution(),
            redresses.comparisonOf(command.complaintId()),
            command.by(),
            clock.instant());
    cases.save(file);
    return number;
  }
}
