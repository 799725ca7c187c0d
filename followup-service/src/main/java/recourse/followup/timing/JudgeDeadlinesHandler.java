package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;
import recourse.followup.model.FiringTime;

/** The desk where time runs out, by the database's clock. */
@ApplicationScoped
public class JudgeDeadlinesHandler {
  @Inject Deadlines deadlines;
  @Inject FiringTime time;
  @Inject FiringBreaker breaker;

  /**
   * Judges a batch of clocks, each claimed, so that two replicas fire once.
   *
   * @return how many there were; none while the clock cannot be trusted
   */
  @Transactional
  public int handle(JudgeDeadlines command) {
    FiringTime.Moment now = time.now();
    return breaker.mayFireBy(now) ? judge(now.wall(), command.limit()) : 0;
  }

  private int judge(Instant now, int limit) {
    List<DeadlineClock> claimed = deadlines.claimBefore(now, limit);
    for (DeadlineClock deadline : claimed) {
      deadline.judge(now);
      deadlines.save(deadline);
    }
    return claimed.size();
  }
}
