package recourse.intake.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The timelines of all complaints. */
public interface Timelines {
  /** Adds a line, at the latest when the current transaction commits. */
  void add(TimelineEntry entry);

  /** The lines of a complaint: in the order things happened, and among equals as they were told. */
  List<TimelineEntry> of(UUID complaintId);

  /**
   * A page of those lines, in the same order.
   *
   * @param behind only what comes behind this instant, or at it behind the event; null for all
   * @param behindEvent see above
   */
  List<TimelineEntry> page(UUID complaintId, Instant behind, UUID behindEvent, int limit);
}
