package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaints;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.refusal.Refusal;

/** The desk where it is kept what calmed whom. */
@ApplicationScoped
public class RecordDeescalationHandler {
  @Inject Complaints complaints;
  @Inject Demeanours demeanours;
  @Inject Clock clock;

  /** Keeps it and answers with its number on the complaint. */
  @Transactional
  public int handle(RecordDeescalation command) {
    requireKnown(command.prompt());
    Demeanour demeanour = demeanours.of(complaints.get(command.complaintId()).id());
    demeanour.tried(
        new DeescalationAttempt(command.prompt(), command.effect(), clock.instant(), command.by()));
    demeanours.save(demeanour);
    return demeanour.deescalations().size();
  }

  private static void requireKnown(String prompt) {
    if (!GuidancePolicy.codes().contains(prompt)) {
      throw new Refusal(
          IntakeReason.PROMPT_UNKNOWN, "prompt", "The code of a prompt that was offered.");
    }
  }
}
