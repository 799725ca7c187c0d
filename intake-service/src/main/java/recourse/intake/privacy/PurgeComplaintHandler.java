package recourse.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps the retention schedule. */
@ApplicationScoped
public class PurgeComplaintHandler {
  static final String BY = "retention-schedule";

  private final SqlComplaints complaints;
  private final Erasure erasure;
  private final Clock clock;

  private final ZoneId zone;

  PurgeComplaintHandler(
      SqlComplaints complaints,
      Erasure erasure,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.complaints = complaints;
    this.erasure = erasure;
    this.clock = clock;
    this.zone = zone;
  }

  /** Erases what the customer told, if it is past the schedule indeed. */
  @Transactional
  public void handle(PurgeComplaint command) {
    Instant now = clock.instant();
    RetentionPolicy policy = RetentionPolicy.current(zone);
    Complaint complaint = complaints.get(command.id());
    if (policy.isPastSchedule(complaint, now)) {
      erasure.decide(
          new EraseCustomer(complaint.customerRef(), ErasureGround.NO_LONGER_NECESSARY, BY),
          List.of(complaint),
          policy,
          now);
    }
  }
}
