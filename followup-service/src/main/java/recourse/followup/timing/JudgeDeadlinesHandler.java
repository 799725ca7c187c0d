package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;

/** The desk where time runs out. */
@ApplicationScoped
public class JudgeDeadlinesHandler {
  @Inject Deadlines deadlines;
  @Inject Clock clock;

  /**
   * Judges a batch of clocks, each claimed, so that two replicas fire once.
   *
   * @return how many there were
   */
  @Transactional
  public int handle(JudgeDeadlines command) {
    Instant now = clock.instant();
    List<DeadlineClock> claimed = deadlines.claimBefore(now, command.limit());
    for (DeadlineClock deadline : claimed) {
      deadline.judge(now);
      deadlines.save(deadline);
    }
    return claimed.size();
  }
}
