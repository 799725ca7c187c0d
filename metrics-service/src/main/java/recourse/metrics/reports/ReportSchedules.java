package recourse.metrics.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The schedules of reports, and the reports that were made by them. */
public interface ReportSchedules {
  /**
   * A report that was made.
   *
   * @param size in bytes
   */
  record Made(LocalDate from, LocalDate to, Instant madeAt, long size) {}

  /** Adds a schedule. */
  void add(ReportSchedule schedule);

  /** All of them, the oldest first. */
  List<ReportSchedule> all();

  /** One of them. */
  Optional<ReportSchedule> find(UUID id);

  /** Ends a schedule; what it made goes with it. Tells whether it was there. */
  boolean remove(UUID id);

  /**
   * Makes the next report of a schedule ours to make, unless it was made or somebody else is at it.
   *
   * @param patience after this time another may try
   */
  boolean claim(ReportSchedule schedule, Instant now, Duration patience);

  /** Keeps a report that was made and moves its schedule on; a second one changes nothing. */
  void keep(ReportSchedule schedule, Instant madeAt, byte[] body);

  /** What a schedule has made, the latest first. */
  List<Made> made(UUID id);

  /** The report of the period that began on this day. */
  Optional<byte[]> body(UUID id, LocalDate from);
}
