package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.contract.Priority;
import recourse.followup.complaints.Pauses;

/**
 * How one clock stands by all that is known of the complaint; only what the sweep has seen is not
 * in it.
 *
 * @param span which clock it is and what it counts from
 * @param rule what it is set by
 * @param dueAt when the time runs out; absent for a mere verdict
 * @param atRiskAt when little of it is left; absent where nobody is warned
 * @param target the promised working time; absent where days are counted, or the source promised
 * @param priority behind the target, if it has one
 * @param pauses every pause that belongs to it
 * @param pausedWorking the working time of all finished pauses that counted
 * @param pausedAt since when it stands still; absent while it does not
 * @param calendarVersion the calendar it counts on; absent for an imported clock
 * @param verdict of the source; absent where we judge ourselves
 */
public record ClockState(
    ClockSpan span,
    AppliedRule rule,
    @Nullable Instant dueAt,
    @Nullable Instant atRiskAt,
    @Nullable Duration target,
    @Nullable Priority priority,
    Pauses pauses,
    Duration pausedWorking,
    @Nullable Instant pausedAt,
    @Nullable String calendarVersion,
    @Nullable SourceVerdict verdict) {
  /** The version of the rule of a date that another system promised. */
  static final String PROMISED_AT_SOURCE = "promised-at-source";

  /** The version of the rule of another system's verdict on its own promise. */
  static final String VERDICT_OF_SOURCE = "verdict-of-source";

  /** How another system judged its own promise, and when it was missed, if it was. */
  public record SourceVerdict(boolean missed, @Nullable Instant at) {}

  /** A clock whose time was said elsewhere: it is not counted, and never stands still. */
  static ClockState said(
      ClockSpan span,
      AppliedRule rule,
      @Nullable Instant dueAt,
      @Nullable Instant atRiskAt,
      @Nullable SourceVerdict verdict) {
    return new ClockState(
        span, rule, dueAt, atRiskAt, null, null, Pauses.NONE, Duration.ZERO, null, null, verdict);
  }

  /** Whether another system promised, and not we. */
  boolean isOfSource() {
    return rule.version().equals(PROMISED_AT_SOURCE) || rule.version().equals(VERDICT_OF_SOURCE);
  }

  /** Whether it was promised otherwise than this: another target, rule or calendar. */
  boolean promisesOtherwiseThan(ClockState other) {
    return !(target + " " + rule.version() + " " + calendarVersion)
        .equals(other.target + " " + other.rule.version() + " " + other.calendarVersion);
  }
}
