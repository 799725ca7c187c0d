package recourse.resolution.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.letters.SqlCaseLetters;
import recourse.resolution.redress.ShowRedressHandler;

/** What everything that was decided in a case rests on. */
@ApplicationScoped
public class ShowDecisionBasisHandler {
  private static final Viewer NOBODY = new Viewer("", role -> false);

  private final SqlCases cases;
  private final ShowRedressHandler redress;
  private final SqlCaseLetters letters;
  private final Clock clock;

  ShowDecisionBasisHandler(
      SqlCases cases, ShowRedressHandler redress, SqlCaseLetters letters, Clock clock) {
    this.cases = cases;
    this.redress = redress;
    this.letters = letters;
    this.clock = clock;
  }

  /** Of one case; refused as unknown when there is none. */
  @Transactional
  public DecisionBasis handle(UUID complaintId) {
    return DecisionBasis.of(
        cases.seen(complaintId).view(NOBODY, clock.instant()),
        redress.handle(complaintId, NOBODY),
        letters.about(complaintId));
  }
}
