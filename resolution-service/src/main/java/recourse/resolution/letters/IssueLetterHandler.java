package recourse.resolution.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.spine.time.Identity;

/** The desk where letters are issued. */
@ApplicationScoped
public class IssueLetterHandler {
  private final SqlCases cases;
  private final SqlCaseLetters letters;
  private final LetterDrafts drafts;
  private final Clock clock;

  IssueLetterHandler(SqlCases cases, SqlCaseLetters letters, LetterDrafts drafts, Clock clock) {
    this.cases = cases;
    this.letters = letters;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Issues the letter and answers with its number. */
  @Transactional
  public int handle(LetterOrder order) {
    Instant now = clock.instant();
    CaseFile file = cases.get(order.complaintId());
    WrittenLetter written = drafts.write(order, file, now);
    CaseLetter letter =
        CaseLetter.issue(
            Identity.next(),
            new CaseLetter.Heading(
                order.complaintId(),
                letters.count(order.complaintId()) + 1,
                written.letter(),
                written.round()),
            written.body(),
            order.by(),
            now);
    file.recordLetter(written.letter(), now);
    cases.save(file);
    letters.save(letter);
    return letter.number();
  }
}
