package recourse.metrics.model;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.ClockKind;

/**
 * What became of one clock. All that was heard is kept; the verdict is drawn from the whole: a
 * cancelled clock is neither met nor missed, and one met in time was not missed even if its breach
 * was told first.
 *
 * @param deadlineId the clock
 * @param metAt when what was owed was done; null if that was not heard
 * @param breachedAt when it ran out; null if it did not
 * @param cancelledAt when nothing was owed any more; null if it stood
 */
public record ClockMeasure(
    UUID deadlineId,
    UUID complaintId,
    ClockKind kind,
    Instant metAt,
    Instant breachedAt,
    Instant cancelledAt) {

  ClockMeasure and(ClockMeasure other) {
    return new ClockMeasure(
        deadlineId,
        complaintId,
        kind,
        Moments.earliest(metAt, other.metAt),
        Moments.earliest(breachedAt, other.breachedAt),
        Moments.earliest(cancelledAt, other.cancelledAt));
  }
}
