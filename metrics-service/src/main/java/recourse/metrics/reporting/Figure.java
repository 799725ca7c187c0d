package recourse.metrics.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value with what it was made of.
 *
 * @param value null when there is nothing to say: no data is neither 0 nor 100 %
 * @param numerator equal to the value of a count; null for a time
 * @param denominator null for a count; the size of the cohort for a time
 */
record Figure(BigDecimal value, Long numerator, Long denominator) {
  private static final int PLACES = 4;

  static Figure count(long members) {
    return new Figure(BigDecimal.valueOf(members), members, null);
  }

  static Figure share(long part, long whole) {
    BigDecimal share =
        whole == 0
            ? null
            : BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    return new Figure(share, part, whole);
  }

  static Figure time(Long seconds, long cohort) {
    return new Figure(seconds == null ? null : BigDecimal.valueOf(seconds), null, cohort);
  }

  boolean hasMembers() {
    return denominator == null ? numerator > 0 : denominator > 0;
  }
}
