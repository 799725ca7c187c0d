package recourse.metrics.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.projection.MeasuredComplaint.Closing;
import recourse.metrics.projection.MeasuredComplaint.Round;

/**
 * When a complaint was open: from its receipt until it is resolved, closed or withdrawn, and again
 * from a reopening until the next resolution or closing. What happens at an instant has happened at
 * it: intervals are half-open.
 *
 * @param intervals in the order of time; none before the registration arrived
 */
@NullUnmarked // still to be annotated
public record OpenTime(List<Interval> intervals) {

  /**
   * A stretch of time, half-open.
   *
   * @param to null while it lasts
   */
  public record Interval(Instant from, Instant to) {}

  /** The open time of a complaint. */
  public static OpenTime of(MeasuredComplaint complaint) {
    if (complaint.registration() == null) {
      return new OpenTime(List.of());
    }
    List<Interval> intervals = new ArrayList<>();
    Instant since = null;
    for (Instant turn : turns(complaint)) {
      boolean open = isOpen(complaint, turn);
      if (open && since == null) {
        since = turn;
      } else if (!open && since != null) {
        intervals.add(new Interval(since, turn));
        since = null;
      }
    }
    if (since != null) {
      intervals.add(new Interval(since, null));
    }
    return new OpenTime(List.copyOf(intervals));
  }

  private static SortedSet<Instant> turns(MeasuredComplaint complaint) {
    SortedSet<Instant> turns = new TreeSet<>();
    turns.add(complaint.registration().receivedAt());
    for (Round round : complaint.rounds()) {
      if (round.resolvedAt() != null) {
        turns.add(round.resolvedAt());
      }
      if (round.reopenedAt() != null) {
        turns.add(round.reopenedAt());
      }
    }
    complaint.closings().forEach(closing -> turns.add(closing.at()));
    if (complaint.withdrawnAt() != null) {
      turns.add(complaint.withdrawnAt());
    }
    return turns.tailSet(complaint.registration().receivedAt());
  }

  private static boolean isOpen(MeasuredComplaint complaint, Instant at) {
    return !isBy(complaint.withdrawnAt(), at)
        && complaint.rounds().stream().noneMatch(round -> holds(round, at))
        && complaint.closings().stream().noneMatch(closing -> holds(complaint, closing, at));
  }

  private static boolean holds(Round round, Instant at) {
    return isBy(round.resolvedAt(), at) && !isBy(round.reopenedAt(), at);
  }

  private static boolean holds(MeasuredComplaint complaint, Closing closing, Instant at) {
    return isBy(closing.at(), at)
        && complaint.rounds().stream()
            .map(Round::reopenedAt)
            .noneMatch(again -> isBy(again, at) && !again.isBefore(closing.at()));
  }

  private static boolean isBy(Instant what, Instant at) {
    return what != null && !what.isAfter(at);
  }
}
