package recourse.followup.deadlines;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recourse.contract.Priority;

/**
 * What is promised to whoever complains, in working days. What was received before the first
 * version carries no promise, and therefore no clock.
 *
 * @param version names it in events, for example {@code promise-2026-01}
 * @param acknowledge within how many working days the receipt is acknowledged
 * @param answer within how many working days an answer is given, before triage
 * @param answerByPriority the same, once triage has set a priority
 * @param warnWhenLeft the share of the time allowed that is left when a clock is at risk
 */
public record PromisePolicy(
    String version,
    int acknowledge,
    int answer,
    Map<Priority, Integer> answerByPriority,
    double warnWhenLeft) {

  /** Refuses a promise of nothing. */
  public PromisePolicy {
    answerByPriority = Map.copyOf(answerByPriority);
    if (acknowledge < 1 || answer < 1 || answerByPriority.values().stream().anyMatch(d -> d < 1)) {
      throw new IllegalArgumentException("at least one working day is promised");
    }
    if (warnWhenLeft < 0 || warnWhenLeft > 1) {
      throw new IllegalArgumentException("warnWhenLeft is a share, 0 to 1");
    }
  }

  /** The working time in which to acknowledge, in working days of this length. */
  Duration toAcknowledge(Duration normalDay) {
    return normalDay.multipliedBy(acknowledge);
  }

  /** The working time in which to answer; before triage there is no priority. */
  Duration toAnswer(@Nullable Priority priority, Duration normalDay) {
    int days = priority == null ? answer : answerByPriority.getOrDefault(priority, answer);
    return normalDay.multipliedBy(days);
  }

  /** How much of a target may be used up before its clock is at risk, to the second. */
  Duration beforeAtRisk(Duration target) {
    return Duration.ofSeconds(Math.round(target.toSeconds() * (1 - warnWhenLeft)));
  }

  /** How much of the time that a law allows may be used up, to the microsecond. */
  Duration beforeAtRiskOf(Duration allowed) {
    long micros = allowed.toNanos() / 1_000;
    return Duration.of(Math.round(micros * (1 - warnWhenLeft)), ChronoUnit.MICROS);
  }
}
