package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps what customers are asked. */
@ApplicationScoped
public class AskQuestionHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final Clock clock;

  AskQuestionHandler(SqlComplaints complaints, SqlConversations conversations, Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** Keeps the question and answers with its number. */
  @Transactional
  public int handle(AskQuestion command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation conversation = conversations.of(complaint);
    int number = conversation.ask(command.question(), command.by(), clock.instant());
    conversations.save(conversation);
    return number;
  }
}
