package recourse.resolution.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.Cases;

/** The desk where letters are tried out; nothing is kept. */
@ApplicationScoped
public class DraftLetterHandler {
  @Inject Cases cases;
  @Inject LetterDrafts drafts;
  @Inject Clock clock;

  /** Writes the letter as it would be issued now. */
  @Transactional
  public WrittenLetter handle(LetterOrder order) {
    return drafts.write(order, cases.get(order.complaintId()), clock.instant());
  }
}
