package recourse.resolution.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.SqlCases;

/** The desk where letters are tried out; nothing is kept. */
@ApplicationScoped
public class DraftLetterHandler {
  private final SqlCases cases;
  private final LetterDrafts drafts;
  private final Clock clock;

  DraftLetterHandler(SqlCases cases, LetterDrafts drafts, Clock clock) {
    this.cases = cases;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Writes the letter as it would be issued now. */
  @Transactional
  public WrittenLetter handle(LetterOrder order) {
    return drafts.write(order, cases.get(order.complaintId()), clock.instant());
  }
}
