package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.refusal.Refusal;

/** The desk where it is kept what calmed whom. */
@ApplicationScoped
public class RecordDeescalationHandler {
  private final SqlComplaints complaints;
  private final SqlDemeanours demeanours;
  private final Clock clock;

  RecordDeescalationHandler(SqlComplaints complaints, SqlDemeanours demeanours, Clock clock) {
    this.complaints = complaints;
    this.demeanours = demeanours;
    this.clock = clock;
  }

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
