package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;

/** The desk where complaints are said back. */
@ApplicationScoped
public class SummariseComplaintHandler {
  private final SqlComplaints complaints;
  private final SqlConversations hearings;
  private final Vault vault;
  private final Clock clock;

  SummariseComplaintHandler(
      SqlComplaints complaints, SqlConversations hearings, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.hearings = hearings;
    this.vault = vault;
    this.clock = clock;
  }

  /** Keeps the summary. */
  @Transactional
  public void handle(SummariseComplaint command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation hearing = hearings.of(complaint.id());
    hearing.expectVersion(command.expectedVersion());
    Sealed summary = vault.of(complaint.customer().ref()).close(command.summary());
    hearing.summarise(summary, command.by(), clock.instant());
    hearings.save(hearing);
  }
}
