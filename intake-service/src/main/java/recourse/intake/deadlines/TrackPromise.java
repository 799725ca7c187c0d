package recourse.intake.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;

/**
 * A promise of ours runs or is over, as followup tells it: one for each of its clocks, for several
 * of one kind may run at once.
 *
 * @param clock the id of its deadline
 * @param dueAt null while its clock is paused, and once it is over
 * @param running whether it is still owed; a breached one is
 */
public record TrackPromise(
    UUID complaintId, UUID clock, ClockKind kind, @Nullable Instant dueAt, boolean running) {
  /** Whether it is a promise to the customer; what teams owe each other is none. */
  public static boolean isToTheCustomer(ClockKind kind) {
    return kind != ClockKind.TEAM;
  }
}
