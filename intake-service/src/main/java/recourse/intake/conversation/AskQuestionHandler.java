package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;

/** The desk where questions are asked. */
@ApplicationScoped
public class AskQuestionHandler {
  @Inject Complaints complaints;
  @Inject Conversations hearings;
  @Inject Vault vault;
  @Inject Clock clock;

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
