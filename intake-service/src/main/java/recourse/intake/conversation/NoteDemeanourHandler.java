package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps who is speaking. */
@ApplicationScoped
public class NoteDemeanourHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final Clock clock;

  NoteDemeanourHandler(SqlComplaints complaints, SqlConversations conversations, Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** Keeps what was noticed. */
  @Transactional
  public void handle(NoteDemeanour command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation conversation = conversations.of(complaint);
    conversation.expectVersion(command.expectedVersion());
    conversation.note(command.note(complaint.channel()), command.by(), clock.instant());
    conversations.save(conversation);
  }
}
