package recourse.metrics.model;

import java.time.Instant;

/** The earlier and the later of two instants, where either may not be known yet. */
final class Moments {
  private Moments() {}

  static Instant earliest(Instant one, Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  static Instant latest(Instant one, Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
