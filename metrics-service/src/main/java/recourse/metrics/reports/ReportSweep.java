package recourse.metrics.reports;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import recourse.spine.fault.Fault;

/**
 * Makes, every few seconds, the reports whose period is over: of each schedule one a round, so that
 * what was missed while the house was closed is made up. One that cannot be made holds back no
 * other.
 */
@ApplicationScoped
public class ReportSweep {
  private static final Logger LOG = Logger.getLogger(ReportSweep.class);

  private final ReportSchedules schedules;
  private final MakeReportHandler handler;
  private final Clock clock;
  private final ZoneId zone;

  ReportSweep(
      ReportSchedules schedules,
      MakeReportHandler handler,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.schedules = schedules;
    this.handler = handler;
    this.clock = clock;
    this.zone = zone;
  }

  /** Makes what is due. */
  @Scheduled(
      every = "5s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    for (ReportSchedule schedule : schedules.all()) {
      if (schedule.isDueOn(today)) {
        make(schedule);
      }
    }
  }

  private void make(ReportSchedule schedule) {
    try {
      if (handler.claim(schedule)) {
        handler.keep(schedule, handler.make(schedule));
      }
    } catch (RuntimeException fault) {
      LOG.warnf("report %s waits for a later round: %s", schedule.id(), Fault.nameOf(fault));
    }
  }
}
