package recourse.intake.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;

/** The desk where the complaint keeps up with its case. */
@ApplicationScoped
public class FollowCaseHandler {
  @Inject Complaints complaints;

  /** Lets the complaint follow. */
  @Transactional
  public void handle(FollowCase command) {
    Complaint complaint = complaints.get(command.id());
    complaint.follow(command.step(), command.at());
    complaints.save(complaint);
  }
}
