package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps what customers answer. */
@ApplicationScoped
public class AnswerQuestionHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final Clock clock;

  AnswerQuestionHandler(SqlComplaints complaints, SqlConversations conversations, Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** Keeps the answer. */
  @Transactional
  public void handle(AnswerQuestion command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation conversation = conversations.of(complaint);
    conversation.expectVersion(command.expectedVersion());
    conversation.answer(command.number(), command.answer(), command.by(), clock.instant());
    conversations.save(conversation);
  }
}
