package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;

/** The desk where answers are kept. */
@ApplicationScoped
public class AnswerQuestionHandler {
  private final SqlComplaints complaints;
  private final SqlConversations hearings;
  private final Vault vault;
  private final Clock clock;

  AnswerQuestionHandler(
      SqlComplaints complaints, SqlConversations hearings, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.hearings = hearings;
    this.vault = vault;
    this.clock = clock;
  }

  /** Keeps the answer. */
  @Transactional
  public void handle(AnswerQuestion command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Conversation hearing = hearings.of(complaint.id());
    hearing.expectVersion(command.expectedVersion());
    Sealed answer = vault.of(complaint.customer().ref()).close(command.answer());
    hearing.answer(command.number(), answer, command.by(), clock.instant());
    hearings.save(hearing);
  }
}
