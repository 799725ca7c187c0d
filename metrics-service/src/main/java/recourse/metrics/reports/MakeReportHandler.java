package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.definition.Period;

/** Makes the next report of a schedule: claims it, tells it, keeps it. */
@NullUnmarked // still to be annotated
@ApplicationScoped
class MakeReportHandler {
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final ReportSchedules schedules;
  private final ReportLibrary library;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  MakeReportHandler(
      ReportSchedules schedules,
      ReportLibrary library,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.schedules = schedules;
    this.library = library;
    this.clock = clock;
    this.zone = zone;
  }

  /** Whether this replica may make it. */
  @Transactional
  boolean claim(ReportSchedule schedule) {
    return schedules.claim(schedule, clock.instant(), PATIENCE);
  }

  /** The report, as it will be kept; it may take a while and holds no transaction. */
  byte[] make(ReportSchedule schedule) {
    Period period = new Period(schedule.nextFrom(), schedule.nextTo(), zone);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    library
        .named(schedule.report())
        .tell(
            new ReportScope(period, clock.instant()),
            ReportWriter.of(schedule.format(), null).on(body));
    return body.toByteArray();
  }

  @Transactional
  void keep(ReportSchedule schedule, byte[] body) {
    schedules.keep(schedule, clock.instant(), body);
  }
}
