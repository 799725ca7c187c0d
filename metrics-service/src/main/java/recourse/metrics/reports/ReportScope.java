package recourse.metrics.reports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import recourse.metrics.measures.definition.Period;

/**
 * For which days a report is wanted, and when that was.
 *
 * @param period the days
 * @param now all figures are of this moment
 */
record ReportScope(Period period, Instant now) {
  /** The period of the same length that ended the day before this one began. */
  Period before() {
    long days = period.from().until(period.to(), ChronoUnit.DAYS) + 1;
    return new Period(period.from().minusDays(days), period.from().minusDays(1), period.zone());
  }

  /** The last day before the period. */
  Period eve() {
    return new Period(period.from().minusDays(1), period.from().minusDays(1), period.zone());
  }
}
