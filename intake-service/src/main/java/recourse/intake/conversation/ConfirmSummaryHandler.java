package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps that customers confirm a summary. */
@ApplicationScoped
public class ConfirmSummaryHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final Clock clock;

  ConfirmSummaryHandler(SqlComplaints complaints, SqlConversations conversations, Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** Keeps the confirmation. */
  @Transactional
  public void handle(ConfirmSummary command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation conversation = conversations.of(complaint);
    conversation.expectVersion(command.expectedVersion());
    Channel channel = command.channel() == null ? complaint.channel() : command.channel();
    conversation.confirm(channel, command.by(), clock.instant());
    conversations.save(conversation);
  }
}
