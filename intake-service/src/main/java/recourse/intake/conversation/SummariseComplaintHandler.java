package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps how complaints are said back. */
@ApplicationScoped
public class SummariseComplaintHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final Clock clock;

  SummariseComplaintHandler(SqlComplaints complaints, SqlConversations conversations, Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** Keeps the summary. */
  @Transactional
  public void handle(SummariseComplaint command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation conversation = conversations.of(complaint);
    conversation.expectVersion(command.expectedVersion());
    conversation.summarise(command.summary(), command.by(), clock.instant());
    conversations.save(conversation);
  }
}
