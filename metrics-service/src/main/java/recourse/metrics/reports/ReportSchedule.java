package recourse.metrics.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a report is made again and again.
 *
 * @param report its name
 * @param format in which it is kept
 * @param nextFrom the first day of the next period to be reported on
 */
public record ReportSchedule(
    UUID id,
    String report,
    ReportFrequency every,
    String format,
    String createdBy,
    Instant createdAt,
    LocalDate nextFrom) {

  /** The last day of the next period to be reported on. */
  public LocalDate nextTo() {
    return every.after(nextFrom).minusDays(1);
  }

  /** Whether that period is over on this day. */
  public boolean isDueOn(LocalDate today) {
    return nextTo().isBefore(today);
  }
}
