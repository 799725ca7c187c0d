package recourse.local.stack;

import java.time.Duration;
import java.time.Instant;

/** How long to wait before the next try: 1, 2, 4 ... 30 s, and 1 s again after a good minute. */
final class Backoff {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration GOOD_TIME = Duration.ofMinutes(1);

  private Duration pause = Duration.ofSeconds(1);
  private Instant lastTry = Instant.MIN;

  boolean mayTry(Instant now) {
    return lastTry.equals(Instant.MIN) || !now.isBefore(lastTry.plus(pause));
  }

  /** Notes a try and answers how long the next one has to wait. */
  Duration tried(Instant now) {
    boolean first = lastTry.equals(Instant.MIN);
    boolean wasGood = !first && now.isAfter(lastTry.plus(GOOD_TIME));
    pause = first || wasGood ? Duration.ofSeconds(1) : shorter(pause.multipliedBy(2), LONGEST);
    lastTry = now;
    return pause;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
