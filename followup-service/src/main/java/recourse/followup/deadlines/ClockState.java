package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.followup.complaints.Pauses;
import recourse.followup.followups.CustomerVerdict;

/**
 * What one clock shows by the life told so far; only what the sweep has seen is not in it.
 *
 * @param slot which clock it is and what it counts from
 * @param dueAt when the time runs out; null for a mere verdict
 * @param atRiskAt when a fifth of it is left; null where nobody is warned
 * @param target the promised working time; null where days are counted, or the source promised
 * @param priority behind the target; null where it has none
 * @param pauses every pause that belongs to it, as told
 * @param pausedWorking the working time of all finished pauses that counted
 * @param pausedAt since when it stands still; null while it does not
 * @param calendarVersion the calendar it counts on; null for an imported clock
 * @param verdict of the source; null where we judge ourselves
 * @param basis why
 */
public record ClockState(
    Slot slot,
    Instant dueAt,
    Instant atRiskAt,
    Duration target,
    Priority priority,
    Pauses pauses,
    Duration pausedWorking,
    Instant pausedAt,
    String calendarVersion,
    CustomerVerdict verdict,
    ClockBasis basis) {

  /** How another system judged its own promise, and when it was missed, if it was. */
  public record CustomerVerdict(boolean missed, Instant at) {}

  /**
   * Which clock it is.
   *
   * @param round 1 for the first resolution, one more after each reopening
   * @param rule what it is set by
   * @param stoppedAt when what was owed was done, or was no longer owed; null until then
   * @param cancelled whether it was no longer owed
   * @param held whether the rest of an imported history is still to be told
   */
  public record Slot(
      UUID id,
      UUID complaintId,
      ClockKind kind,
      int round,
      SetBy rule,
      Instant startedAt,
      Instant stoppedAt,
      boolean cancelled,
      boolean held) {
    Slot setBy(SetBy what) {
      return new Slot(id, complaintId, kind, round, what, startedAt, stoppedAt, cancelled, held);
    }

    boolean hasEndedBefore(Instant at) {
      return stoppedAt != null && at.isAfter(stoppedAt);
    }
  }

  /**
   * What a clock is set by.
   *
   * @param id of the rule
   * @param version of its wording
   * @param paragraph where it is written
   * @param allowance in words
   * @param lapses whether running out is no breach
   */
  public record SetBy(
      String id, String version, String paragraph, String allowance, boolean lapses) {}
}
