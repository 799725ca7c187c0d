package recourse.followup.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The short-term right to reject goods (Consumer Rights Act 2015 s.22): 30 days beginning with the
 * day after the last of its conditions was met. It stops from the day a repair is asked for to the
 * day the goods come back, both included; if they are still faulty, at least seven days are left.
 *
 * @param met the day on which the last condition was met
 */
public record ShortTermRight(LocalDate met) {
  private static final int DAYS = 30;
  private static final int TAIL = 7;

  /** Its last day, where no repair was asked for. */
  public LocalDate lastDay() {
    return met.plusDays(DAYS);
  }

  /** Its last day after a repair that did not help. */
  public LocalDate lastDayAfterRepair(LocalDate asked, LocalDate returned) {
    LocalDate extended = lastDay().plusDays(ChronoUnit.DAYS.between(asked, returned) + 1);
    LocalDate tail = returned.plusDays(TAIL);
    return extended.isAfter(tail) ? extended : tail;
  }
}
