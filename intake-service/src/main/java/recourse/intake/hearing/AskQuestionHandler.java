package recourse.intake.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Hearing;
import recourse.intake.model.Hearings;
import recourse.intake.model.Sealed;
import recourse.intake.model.Vault;

/** The desk where questions are asked. */
@ApplicationScoped
public class AskQuestionHandler {
  @Inject Complaints complaints;
  @Inject Hearings hearings;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Keeps the question and answers with its number. */
  @Transactional
  public int handle(AskQuestion command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Hearing hearing = hearings.of(complaint.id());
    Sealed question = vault.of(complaint.customer().ref()).close(command.question());
    int number = hearing.ask(question, command.by(), clock.instant());
    hearings.save(hearing);
    return number;
  }
}
