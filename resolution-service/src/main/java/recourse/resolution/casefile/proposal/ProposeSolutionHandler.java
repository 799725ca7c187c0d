package recourse.resolution.casefile.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.HearingPolicy;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.redress.SqlRedresses;
import recourse.spine.policy.Dated;

/** The desk where solutions are proposed. */
@ApplicationScoped
public class ProposeSolutionHandler {
  private final SqlCases cases;
  private final SqlRedresses redresses;
  private final Clock clock;
  private final Dated<HearingPolicy> hearing;

  ProposeSolutionHandler(
      SqlCases cases, SqlRedresses redresses, Dated<HearingPolicy> hearing, Clock clock) {
    this.cases = cases;
    this.redresses = redresses;
    this.clock = clock;
    this.hearing = hearing;
  }

  /** Keeps the proposal and answers with its number. */
  @Transactional
  public int handle(ProposeSolution command) {
    CaseFile file = cases.get(command.complaintId());
    Instant now = clock.instant();
    file.requireHeard(hearing.at(now));
    int number =
        file.propose(
            command.solution(), redresses.comparisonOf(command.complaintId()), command.by(), now);
    cases.save(file);
    return number;
  }
}
