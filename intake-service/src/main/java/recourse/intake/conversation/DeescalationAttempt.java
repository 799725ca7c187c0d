package recourse.intake.conversation;

import java.time.Instant;

/**
 * A prompt that was used to calm a contact, and whether it did.
 *
 * @param prompt its code
 * @param effect what came of it
 */
public record DeescalationAttempt(String prompt, Effect effect, Instant usedAt, String usedBy) {
  /** What came of it. */
  public enum Effect {
    CALMED,
    UNCHANGED,
    ESCALATED
  }
}
