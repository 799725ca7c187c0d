package recourse.intake.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.ClockKind;

/**
 * What we promised on each complaint, and when it falls due, as followup tells it: a promise for
 * each of its clocks, for several of one kind may run at once.
 */
public interface Promises {
  /** Whether it is a promise to the customer; what teams owe each other is none. */
  static boolean isToTheCustomer(ClockKind kind) {
    return kind != ClockKind.TEAM;
  }

  /**
   * A promise runs.
   *
   * @param clock the id of its deadline
   * @param dueAt null while its clock is paused
   */
  void runs(UUID complaintId, UUID clock, ClockKind kind, Instant dueAt);

  /** A promise was kept or is no longer owed. */
  void over(UUID complaintId, UUID clock);

  /** When the last promise of this kind falls or fell due, if that is known. */
  Optional<Instant> due(UUID complaintId, ClockKind kind);
}
