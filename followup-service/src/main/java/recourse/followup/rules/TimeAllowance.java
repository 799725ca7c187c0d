package recourse.followup.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import recourse.spine.time.BusinessCalendar;

/**
 * How much time a rule allows. A last day ends with its last microsecond in the calendar's zone, so
 * that what is done at the due instant is in time and the date reads as the law counts it.
 *
 * @param amount how many
 * @param counting of what, and counted how
 */
public record TimeAllowance(int amount, DayCounting counting) {
  private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

  /** Refuses an allowance of nothing. */
  public TimeAllowance {
    if (amount < 1) {
      throw new DateTimeException("A rule allows at least one day, not " + amount);
    }
  }

  /**
   * When the time runs out.
   *
   * @param start what triggered the rule
   * @param stoppedDays days that do not count; no rule in working time or hours has any
   */
  public Instant dueFrom(Instant start, long stoppedDays, BusinessCalendar calendar) {
    if (counting == DayCounting.WORKING_TIME) {
      return calendar.addWorking(start, calendar.normalDay().multipliedBy(amount));
    }
    if (counting == DayCounting.HOURS) {
      return start.plus(Duration.ofHours(amount));
    }
    LocalDate last = lastDay(start.atZone(calendar.zone()).toLocalDate(), calendar);
    LocalDate day = last.plusDays(stoppedDays);
    if (counting == DayCounting.MONTHS_AFTER) {
      day = calendar.isBusinessDay(day) ? day : calendar.businessDaysAfter(day, 1);
    }
    return counting == DayCounting.BUSINESS_DAYS_CLOSE
        ? calendar.closeOf(day)
        : endOf(day, calendar.zone());
  }

  /** The last day on which the thing can be done in time. */
  private LocalDate lastDay(LocalDate day, BusinessCalendar calendar) {
    return switch (counting) {
      case BUSINESS_DAYS_CLOSE, BUSINESS_DAYS_AFTER -> calendar.businessDaysAfter(day, amount);
      case DAYS_AFTER -> day.plusDays(amount);
      case DAYS_BEGINNING_WITH -> day.plusDays(amount - 1L);
      case MONTHS_AFTER, MONTHS_EXACTLY -> day.plusMonths(amount);
      case WORKING_TIME, HOURS -> throw new IllegalStateException(counting + " has no last day");
    };
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minus(MICROSECOND);
  }

  /** With this much more, counted from the same start. */
  public TimeAllowance plus(int more) {
    return new TimeAllowance(amount + more, counting);
  }

  /** In words, for example {@code 56 days after}. */
  public String words() {
    return switch (counting) {
      case WORKING_TIME -> amount + " working days of the calendar's hours";
      case HOURS -> amount + " hours by the clock after the instant";
      case BUSINESS_DAYS_CLOSE ->
          "close of business of business day " + amount + " following the day";
      case BUSINESS_DAYS_AFTER -> "the end of business day " + amount + " following the day";
      case DAYS_AFTER -> "the end of day " + amount + " after the day";
      case DAYS_BEGINNING_WITH -> "the end of day " + amount + " beginning with the day";
      case MONTHS_AFTER, MONTHS_EXACTLY ->
          "the corresponding day " + amount + " month(s) after the day";
    };
  }
}
