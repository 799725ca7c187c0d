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

/** The desk where answers are kept. */
@ApplicationScoped
public class AnswerQuestionHandler {
  @Inject Complaints complaints;
  @Inject Hearings hearings;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Keeps the answer. */
  @Transactional
  public void handle(AnswerQuestion command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.hear();
    Hearing hearing = hearings.of(complaint.id());
    hearing.expectVersion(command.expectedVersion());
    Sealed answer = vault.of(complaint.customer().ref()).close(command.answer());
    hearing.answer(command.number(), answer, command.by(), clock.instant());
    hearings.save(hearing);
  }
}
