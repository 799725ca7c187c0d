package recourse.metrics.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The backlog as it was seen at the end of each day: kept, and never recomputed. */
public interface BacklogDays {
  /** The dimension of the whole. */
  String ALL = "all";

  /**
   * The open complaints of one part at the end of a day. Ages in seconds, null when none was open.
   *
   * @param dimension the word of the dimension, or {@link #ALL}
   * @param part its value; empty for the whole
   * @param onHold how many of them waited for somebody outside
   * @param byAge how many in 0-1, 1-3, 3-7, 7-28, 28-56 and over 56 days
   * @param takenAt when it was seen: events that came later are not in it
   */
  record BacklogDay(
      LocalDate day,
      String dimension,
      String part,
      long open,
      long onHold,
      Long median,
      Long ninetieth,
      Long oldest,
      List<Long> byAge,
      Instant takenAt) {}

  /** The last day that was kept. */
  Optional<LocalDate> last(String zone);

  /** Keeps what was seen, unless it was kept before. */
  void keep(String zone, List<BacklogDay> seen);

  /** What was kept of these days, both included, in their order. */
  List<BacklogDay> find(String zone, LocalDate from, LocalDate to, String dimension);
}
