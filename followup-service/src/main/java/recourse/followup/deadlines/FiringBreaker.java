package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import recourse.followup.sla.SharedClock.Moment;

/**
 * Stops firing when the time of day jumps: between two looks it may not move by more than 30
 * seconds against the steady clock. It fires again after two looks that agree.
 */
@ApplicationScoped
public class FiringBreaker {
  private static final Duration MOST = Duration.ofSeconds(30);
  private static final int AGREEING = 2;

  private @Nullable Moment last;
  private int agreeing = AGREEING;

  /** Whether promises may run out by this look at the clock. */
  public synchronized boolean mayFireBy(Moment now) {
    agreeing = last == null || agree(last, now) ? Math.min(agreeing + 1, AGREEING) : 0;
    last = now;
    return agreeing == AGREEING;
  }

  /** Whether nothing is fired, because the clock cannot be trusted. */
  public synchronized boolean isOpen() {
    return agreeing < AGREEING;
  }

  private static boolean agree(Moment last, Moment now) {
    Duration byWall = Duration.between(last.wall(), now.wall());
    Duration steady = Duration.ofNanos(now.steadyNanos() - last.steadyNanos());
    return byWall.minus(steady).abs().compareTo(MOST) <= 0;
  }
}
