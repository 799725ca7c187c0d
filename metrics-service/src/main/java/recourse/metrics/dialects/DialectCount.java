package recourse.metrics.dialects;

import java.time.Duration;
import java.time.Instant;

/**
 * How one dialect counts one thing: a complaint, one of its deadlines or one of its answers.
 *
 * @param item which of the complaint's things; equal in two dialects where it is the same one
 * @param standing whether it is in the denominator, or in the numerator too
 * @param value seconds or a rating; 0 where only the share counts
 * @param because why it is left out or no hit, or what its value was taken from, in words that
 *     follow "they" or "it is"
 */
record DialectCount(Object item, Standing standing, long value, String because) {
  /** Where it stands. */
  enum Standing {
    LEFT_OUT,
    COUNTED,
    HIT
  }

  static DialectCount leftOut(Object item, String because) {
    return new DialectCount(item, Standing.LEFT_OUT, 0, because);
  }

  /** A hit, or counted without being one, and then because of this. */
  static DialectCount hitUnless(Object item, boolean missed, String because) {
    return new DialectCount(item, missed ? Standing.COUNTED : Standing.HIT, 0, because);
  }

  static DialectCount hit(Object item) {
    return new DialectCount(item, Standing.HIT, 0, "");
  }

  /** Whole seconds, rounded down. */
  static DialectCount time(Object item, Instant from, Instant to, String takenFrom) {
    return new DialectCount(
        item, Standing.COUNTED, Duration.between(from, to).toSeconds(), takenFrom);
  }

  static DialectCount value(Object item, long value, String takenFrom) {
    return new DialectCount(item, Standing.COUNTED, value, takenFrom);
  }

  boolean counted() {
    return standing != Standing.LEFT_OUT;
  }

  boolean isHit() {
    return standing == Standing.HIT;
  }
}
