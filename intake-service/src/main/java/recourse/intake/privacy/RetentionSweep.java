package recourse.intake.privacy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.intake.complaints.SqlComplaints;

/** Asks now and then which complaints are past the retention schedule. */
@ApplicationScoped
public class RetentionSweep {
  private static final int BITE = 200;

  private final SqlComplaints complaints;
  private final PurgeComplaintHandler purge;
  private final Clock clock;

  private final ZoneId zone;

  RetentionSweep(
      SqlComplaints complaints,
      PurgeComplaintHandler purge,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.complaints = complaints;
    this.purge = purge;
    this.clock = clock;
    this.zone = zone;
  }

  @Scheduled(
      every = "${recourse.privacy.sweep-every}",
      delayed = "10m",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    Instant before = RetentionPolicy.current(zone).scheduleEndsBefore(clock.instant());
    List<UUID> due = complaints.closedBefore(before, BITE);
    while (!due.isEmpty()) {
      due.forEach(id -> purge.handle(new PurgeComplaint(id)));
      due = due.size() < BITE ? List.of() : complaints.closedBefore(before, BITE);
    }
  }
}
