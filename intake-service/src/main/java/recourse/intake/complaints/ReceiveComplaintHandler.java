package recourse.intake.complaints;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import recourse.intake.sealing.Vault;

/** Receives a complaint: keeps it, then lets happen what follows from a receipt. */
@ApplicationScoped
public class ReceiveComplaintHandler {
  private final SqlComplaints complaints;
  private final List<ReceiptFollower> followers;
  private final Vault vault;
  private final Clock clock;

  ReceiveComplaintHandler(
      SqlComplaints complaints, @All List<ReceiptFollower> followers, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.followers = followers;
    this.vault = vault;
    this.clock = clock;
  }

  /** Receives a complaint and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    Complaint complaint =
        new Complaint(command.receipt(vault.of(command.customer().ref()), clock.instant()));
    complaints.save(complaint);
    List<ReceivedComplaint> fresh =
        List.of(new ReceivedComplaint(complaint, command.narrative(), command.desiredOutcome()));
    followers.forEach(follower -> follower.received(fresh));
    return complaint.id();
  }
}
