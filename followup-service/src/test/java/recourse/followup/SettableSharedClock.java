package recourse.followup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import recourse.followup.sla.SharedClock;
import recourse.followup.sla.SqlSharedClock;
import recourse.spine.testing.SettableClock;

/**
 * The database's clock, or the clock of the tests with a steady clock that moves along; its time of
 * day can be made to jump.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableSharedClock implements SharedClock {
  @Inject SqlSharedClock database;
  @Inject SettableClock clock;

  private volatile boolean real;
  private volatile Duration jump = Duration.ZERO;

  /** From now on the database's own clock decides, or again the clock of the tests. */
  public void followDatabase(boolean follow) {
    real = follow;
  }

  /** From now on the time of day is ahead of the steady clock by this much. */
  public void jump(Duration ahead) {
    jump = ahead;
  }

  @Override
  public Moment now() {
    if (real) {
      return database.now();
    }
    Instant now = clock.instant();
    return new Moment(now.plus(jump), Duration.between(Instant.EPOCH, now).toNanos());
  }
}
