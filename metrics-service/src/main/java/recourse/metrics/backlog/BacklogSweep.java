package recourse.metrics.backlog;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the days that are over, soon after midnight in the zone of the organisation. Days missed
 * while nobody was up are kept as they are seen then, a month back at most.
 */
@ApplicationScoped
public class BacklogSweep {
  private static final int FURTHEST_BACK_IN_DAYS = 31;

  private final KeepBacklogDayHandler handler;
  private final BacklogDays days;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  BacklogSweep(
      KeepBacklogDayHandler handler,
      BacklogDays days,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") String zone) {
    this.handler = handler;
    this.days = days;
    this.clock = clock;
    this.zone = ZoneId.of(zone);
  }

  @Scheduled(every = "5m", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    LocalDate yesterday = LocalDate.ofInstant(clock.instant(), zone).minusDays(1);
    LocalDate furthest = yesterday.minusDays(FURTHEST_BACK_IN_DAYS - 1L);
    LocalDate next = days.last(zone.getId()).map(last -> last.plusDays(1)).orElse(yesterday);
    LocalDate first = next.isBefore(furthest) ? furthest : next;
    for (LocalDate day = first; !day.isAfter(yesterday); day = day.plusDays(1)) {
      handler.handle(new KeepBacklogDay(day, zone));
    }
  }
}
