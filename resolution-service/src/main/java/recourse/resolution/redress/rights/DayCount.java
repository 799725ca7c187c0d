package recourse.resolution.redress.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The ways in which the Act counts days; each returns the last day of the period. */
public final class DayCount {
  private DayCount() {}

  /** "n days beginning with the day": that day is day 1 (s.20(15), s.22(8)). */
  public static LocalDate beginningWith(LocalDate day, int days) {
    return day.plusDays(days - 1L);
  }

  /** "n days beginning with the first day after": the next day is day 1 (s.22(3)). */
  public static LocalDate beginningWithTheDayAfter(LocalDate day, int days) {
    return day.plusDays(days);
  }

  /**
   * "n months beginning with the day" (s.19(14), s.24(11)): ends on the day before the
   * corresponding date, or on the last day of a month that has no such date.
   */
  public static LocalDate monthsBeginningWith(LocalDate day, int months) {
    LocalDate corresponding = day.plusMonths(months);
    return corresponding.getDayOfMonth() < day.getDayOfMonth()
        ? corresponding
        : corresponding.minusDays(1);
  }

  /** How many days from one to another, both included; none when they are the wrong way round. */
  static long inclusive(LocalDate first, LocalDate last) {
    return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
  }
}
