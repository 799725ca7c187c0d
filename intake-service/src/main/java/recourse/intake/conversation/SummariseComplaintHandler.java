package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;

/** The desk where complaints are said back. */
@ApplicationScoped
public class SummariseComplaintHandler {
  @Inject Complaints complaints;
  @Inject Conversations hearings;
  @Inject Vault vault;
  @Inject Clock clock;

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
