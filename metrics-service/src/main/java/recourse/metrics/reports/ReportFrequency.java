package recourse.metrics.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a report is made: at the end of each of these periods, which follow the calendar. */
public enum ReportFrequency {
  DAY,
  /** From Monday to Sunday. */
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR;

  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF_YEAR = 6;

  /** The first day of the period this day lies in. */
  public LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> startOfMonths(day, MONTHS_OF_A_QUARTER);
      case HALF_YEAR -> startOfMonths(day, MONTHS_OF_A_HALF_YEAR);
    };
  }

  /** The first day of the period after the one that starts on this day. */
  public LocalDate after(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(MONTHS_OF_A_QUARTER);
      case HALF_YEAR -> start.plusMonths(MONTHS_OF_A_HALF_YEAR);
    };
  }

  /** The first day of the last period that was over before this day began. */
  public LocalDate lastCompleteBefore(LocalDate day) {
    return startOf(startOf(day).minusDays(1));
  }

  private static LocalDate startOfMonths(LocalDate day, int months) {
    return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
  }
}
