package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recourse.contract.Priority;

/**
 * Which promise holds for a complaint: the latest one in force on the day of its receipt. What was
 * received before the first promise carries none, and therefore no clock. The house's own default
 * is one working day to acknowledge and 10 to answer (P1 2, P2 5, P3 10, P4 15).
 *
 * @param promises dated and versioned, in any order
 * @param zone in which a day of receipt begins
 */
public record PromisePolicy(List<ServicePromise> promises, ZoneId zone) {
  private static final double WARN_WHEN_LEFT = 0.2;

  /** The house's default promise, from a day on. */
  public static PromisePolicy from(String version, LocalDate effectiveFrom, ZoneId zone) {
    Map<Priority, Integer> byPriority =
        Map.of(Priority.P1, 2, Priority.P2, 5, Priority.P3, 10, Priority.P4, 15);
    return new PromisePolicy(
        List.of(new ServicePromise(version, effectiveFrom, 1, 10, byPriority)), zone);
  }

  /** The promise that holds for a receipt; empty when none was made yet. */
  public Optional<ServicePromise> at(Instant receipt) {
    LocalDate day = receipt.atZone(zone).toLocalDate();
    return promises.stream()
        .filter(promise -> !promise.from().isAfter(day))
        .max(Comparator.comparing(ServicePromise::from));
  }

  /** How much of a target may be used up before its clock is at risk. */
  public static Duration beforeAtRisk(Duration target) {
    return Duration.ofSeconds(Math.round(target.toSeconds() * (1 - WARN_WHEN_LEFT)));
  }
}
