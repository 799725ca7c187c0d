package recourse.intake.model;

import java.util.List;
import java.util.UUID;

/** The timelines of all complaints. */
public interface Timelines {
  /** Adds a line, at the latest when the current transaction commits. */
  void add(TimelineEntry entry);

  /** The lines of a complaint: in the order things happened, and among equals as they were told. */
  List<TimelineEntry> of(UUID complaintId);
}
