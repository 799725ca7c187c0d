package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets a complaint follow its case. */
@ApplicationScoped
public class FollowCaseStatusHandler {
  private final SqlComplaints complaints;
  private final Clock clock;

  FollowCaseStatusHandler(SqlComplaints complaints, Clock clock) {
    this.complaints = complaints;
    this.clock = clock;
  }

  /** Lets it follow. */
  @Transactional
  public void handle(FollowCaseStatus command) {
    Complaint complaint = complaints.get(command.event().complaintId());
    complaint.follow(command.event(), clock.instant());
    complaints.save(complaint);
  }
}
