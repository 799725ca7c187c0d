package recourse.metrics.measures.definition;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Bands of the backlog's age, version 1: how long a complaint has been open, in days of 24 hours.
 */
@NullUnmarked // still to be annotated
public enum AgeBand {
  UP_TO_1(0, 1),
  FROM_1(1, 3),
  FROM_3(3, 7),
  FROM_7(7, 28),
  FROM_28(28, 56),
  /** Beyond the eight weeks within which DISP 1.6.2R wants a final response. */
  OVER_56(56, null);

  private final int from;
  private final Integer to;

  AgeBand(int from, Integer to) {
    this.from = from;
    this.to = to;
  }

  /** The band of this key. */
  public static Optional<AgeBand> keyed(String key) {
    return Arrays.stream(values()).filter(band -> band.key().equals(key)).findFirst();
  }

  /** For example {@code 1-3}, or {@code 56-}. */
  public String key() {
    return to == null ? from + "-" : from + "-" + to;
  }

  /** As details of a figure name it, for example {@code age_days_1_3}. */
  public String detail() {
    return "age_days_" + (to == null ? "over_" + from : from + "_" + to);
  }

  /** In words. */
  public String label() {
    if (to == null) {
      return "over " + from + " days";
    }
    return from == 0 ? "up to " + to + " day" : from + " to " + to + " days";
  }

  /** The shortest time in it. */
  public Duration from() {
    return Duration.ofDays(from);
  }

  /** The first time beyond it; null for the last band. */
  public @Nullable Duration to() {
    return to == null ? null : Duration.ofDays(to);
  }

  /** Whether it wants attention. */
  public boolean isLate() {
    return from >= 28;
  }
}
