package recourse.followup.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import recourse.contract.Priority;

/**
 * What is promised to whoever complains, from a day on, in working days.
 *
 * @param version names it in events, for example {@code promise-2026-01}
 * @param from the first day of receipt it holds for, in the calendar's zone
 * @param acknowledgeDays within how many working days the receipt is acknowledged
 * @param resolveDays within how many working days an answer is given, before triage
 * @param resolveDaysByPriority the same, once triage has set a priority
 */
public record ServicePromise(
    String version,
    LocalDate from,
    int acknowledgeDays,
    int resolveDays,
    Map<Priority, Integer> resolveDaysByPriority) {

  /** The working time in which to acknowledge, in working days of this length. */
  public Duration toAcknowledge(Duration normalDay) {
    return normalDay.multipliedBy(acknowledgeDays);
  }

  /** The working time in which to answer; the priority is null before triage. */
  public Duration toResolve(Priority priority, Duration normalDay) {
    int days =
        priority == null ? resolveDays : resolveDaysByPriority.getOrDefault(priority, resolveDays);
    return normalDay.multipliedBy(days);
  }
}
