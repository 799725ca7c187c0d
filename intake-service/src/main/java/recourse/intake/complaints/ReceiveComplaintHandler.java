package recourse.intake.complaints;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Receives a complaint, and lets happen what follows from a receipt. */
@ApplicationScoped
public class ReceiveComplaintHandler {
  private final SqlComplaints complaints;
  private final List<ReceiptFollower> followers;
  private final Clock clock;

  ReceiveComplaintHandler(
      SqlComplaints complaints, @All List<ReceiptFollower> followers, Clock clock) {
    this.complaints = complaints;
    this.followers = followers;
    this.clock = clock;
  }

  /** Receives a complaint and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    Complaint complaint = new Complaint(command.receipt(clock.instant()));
    complaints.save(complaint);
    followers.forEach(follower -> follower.received(List.of(complaint)));
    return complaint.id();
  }
}
