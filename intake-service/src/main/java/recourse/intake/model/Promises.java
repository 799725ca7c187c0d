package recourse.intake.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.ClockKind;

/** What we promised on each complaint, and when it falls due, as followup tells it. */
public interface Promises {
  /**
   * A promise runs.
   *
   * @param dueAt null while its clock is paused
   */
  void runs(UUID complaintId, ClockKind kind, Instant dueAt);

  /** A promise was kept or is no longer owed. */
  void over(UUID complaintId, ClockKind kind);

  /** When the last promise of this kind falls or fell due, if that is known. */
  Optional<Instant> due(UUID complaintId, ClockKind kind);
}
