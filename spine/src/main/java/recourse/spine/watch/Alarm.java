package recourse.spine.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Decides whether a process has stopped working: its consumer gives no sign of life in the middle
 * of a batch, or its liveness stays down. On the monotonic clock.
 */
final class Alarm {
  private final Duration longestSilence;
  private final Duration longestDown;
  private final LongSupplier nanoTime;
  private long downSince;
  private boolean down;

  Alarm(Duration longestSilence, Duration longestDown, LongSupplier nanoTime) {
    this.longestSilence = longestSilence;
    this.longestDown = longestDown;
    this.nanoTime = nanoTime;
  }

  /** Why the process should end, if it should. */
  Optional<String> reasonToEnd(Duration silence, boolean alive) {
    Duration downFor = downFor(alive);
    if (silence.compareTo(longestSilence) > 0) {
      return Optional.of("the consumer has not moved for " + silence);
    }
    return downFor.compareTo(longestDown) > 0
        ? Optional.of("liveness has been down for " + downFor)
        : Optional.empty();
  }

  private Duration downFor(boolean alive) {
    if (alive) {
      down = false;
      return Duration.ZERO;
    }
    if (!down) {
      down = true;
      downSince = nanoTime.getAsLong();
    }
    return Duration.ofNanos(nanoTime.getAsLong() - downSince);
  }
}
