package recourse.resolution.casefile.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.HearingPolicy;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.redress.SqlRedresses;

/** The desk where solutions are proposed. */
@ApplicationScoped
public class ProposeSolutionHandler {
  private final SqlCases cases;
  private final SqlRedresses redresses;
  private final Clock clock;
  private final boolean summaryFirst;

  ProposeSolutionHandler(
      SqlCases cases,
      SqlRedresses redresses,
      Clock clock,
      @ConfigProperty(name = "recourse.policy.summary-before-proposal", defaultValue = "true")
          boolean summaryFirst) {
    this.cases = cases;
    this.redresses = redresses;
    this.clock = clock;
    this.summaryFirst = summaryFirst;
  }

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
