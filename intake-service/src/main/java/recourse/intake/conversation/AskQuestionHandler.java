package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;

/** The desk where questions are asked. */
@ApplicationScoped
public class AskQuestionHandler {
  private final SqlComplaints complaints;
  private final SqlConversations hearings;
  private final Vault vault;
  private final Clock clock;

  AskQuestionHandler(
      SqlComplaints complaints, SqlConversations hearings, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.hearings = hearings;
    this.vault = vault;
    this.clock = clock;
  }

  /** Keeps the question and answers with its number. */
  @Transactional
  public int handle(AskQuestion command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation hearing = hearings.of(complaint.id());
    Sealed question = vault.of(complaint.customer().ref()).close(command.question());
    int number = hearing.ask(question, command.by(), clock.instant());
    hearings.save(hearing);
    return number;
  }
}
