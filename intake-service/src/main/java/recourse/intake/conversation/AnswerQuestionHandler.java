package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;

/** The desk where answers are kept. */
@ApplicationScoped
public class AnswerQuestionHandler {
  @Inject Complaints complaints;
  @Inject Conversations hearings;
  @Inject Vault vault;
  @Inject Clock clock;

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
