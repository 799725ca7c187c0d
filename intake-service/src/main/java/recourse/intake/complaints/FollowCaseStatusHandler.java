package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where the complaint keeps up with its case. */
@ApplicationScoped
public class FollowCaseStatusHandler {
  private final SqlComplaints complaints;

  FollowCaseStatusHandler(SqlComplaints complaints) {
    this.complaints = complaints;
  }

  /** Lets the complaint follow. */
  @Transactional
  public void handle(FollowCaseStatus command) {
    Complaint complaint = complaints.get(command.id());
    complaint.follow(command.step(), command.at());
    complaints.save(complaint);
  }
}
