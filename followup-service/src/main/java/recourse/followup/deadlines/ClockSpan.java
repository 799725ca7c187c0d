package recourse.followup.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;

/**
 * Which clock it is, and from when to when it counts.
 *
 * @param round 1 for the first resolution, one more after each reopening
 * @param stoppedAt when what was owed was done, or was no longer owed; absent until then
 * @param cancelled whether it was no longer owed
 * @param held whether the rest of an imported history is still to be heard of
 */
public record ClockSpan(
    UUID id,
    UUID complaintId,
    ClockKind kind,
    int round,
    Instant startedAt,
    @Nullable Instant stoppedAt,
    boolean cancelled,
    boolean held) {

  /**
   * A clock that ends when what was owed was done, or when nothing was owed any more, whatever came
   * first; done at that very instant, it was done.
   */
  static ClockSpan of(
      UUID id,
      UUID complaintId,
      ClockKind kind,
      int round,
      Instant start,
      @Nullable Instant done,
      @Nullable Instant cancelled) {
    boolean inTime = done != null && (cancelled == null || !done.isAfter(cancelled));
    return new ClockSpan(
        id,
        complaintId,
        kind,
        round,
        start,
        inTime ? done : cancelled,
        !inTime && cancelled != null,
        false);
  }

  boolean hasEndedBefore(Instant at) {
    return stoppedAt != null && at.isAfter(stoppedAt);
  }

  /** The earliest of some instants, of which any may be unknown. */
  static @Nullable Instant earliest(@Nullable Instant a, @Nullable Instant b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.isBefore(a) ? b : a;
  }
}
