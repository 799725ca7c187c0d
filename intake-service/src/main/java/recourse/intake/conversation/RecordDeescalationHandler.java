package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.refusal.Refusal;

/** Keeps what calmed whom. */
@ApplicationScoped
public class RecordDeescalationHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final Clock clock;

  RecordDeescalationHandler(SqlComplaints complaints, SqlConversations conversations, Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** Keeps it and answers with its number. */
  @Transactional
  public int handle(RecordDeescalation command) {
    requireKnown(command.prompt());
    Conversation conversation = conversations.of(complaints.get(command.complaintId()));
    int number =
        conversation.tried(
            new DeescalationAttempt(
                command.prompt(), command.effect(), clock.instant(), command.by()));
    conversations.save(conversation);
    return number;
  }

  private static void requireKnown(String prompt) {
    if (!GuidancePolicy.codes().contains(prompt)) {
      throw new Refusal(
          IntakeReason.PROMPT_UNKNOWN, "prompt", "The code of a prompt that was offered.");
    }
  }
}
