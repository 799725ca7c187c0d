package recourse.resolution.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.model.Letter;
import recourse.resolution.model.Letters;

/** The desk where the words of a case are forgotten. */
@ApplicationScoped
public class ForgetAnswersHandler {
  @Inject Cases cases;
  @Inject Letters letters;
  @Inject Clock clock;

  /** Forgets them. */
  @Transactional
  public void handle(ForgetAnswers command) {
    CaseFile file = cases.get(command.complaintId());
    file.forget(clock.instant());
    cases.save(file);
    letters.of(command.complaintId()).forEach(this::forget);
  }

  private void forget(Letter letter) {
    letter.forget();
    letters.save(letter);
  }
}
