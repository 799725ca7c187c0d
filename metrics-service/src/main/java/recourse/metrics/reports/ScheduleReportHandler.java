package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.time.Identity;

/** Schedules a report; the first one is of the last period that is over. */
@ApplicationScoped
class ScheduleReportHandler {
  private final ReportSchedules schedules;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ScheduleReportHandler(
      ReportSchedules schedules,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.schedules = schedules;
    this.clock = clock;
    this.zone = zone;
  }

  @Transactional
  UUID handle(ScheduleReport command) {
    Instant now = clock.instant();
    LocalDate first = command.every().lastCompleteBefore(LocalDate.ofInstant(now, zone));
    UUID id = Identity.next();
    schedules.add(
        new ReportSchedule(
            id, command.report(), command.every(), command.format(), command.by(), now, first));
    return id;
  }
}
