package recourse.intake.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A prompt that was used to calm a contact, and whether it did.
 *
 * @param prompt its code
 * @param effect what came of it
 */
@Embeddable
public record DeescalationAttempt(
    @Column(name = "prompt") String prompt,
    @Enumerated(EnumType.STRING) @Column(name = "effect") Effect effect,
    @Column(name = "used_at") Instant usedAt,
    @Column(name = "used_by") String usedBy) {
  /** What came of it. */
  public enum Effect {
    CALMED,
    UNCHANGED,
    ESCALATED
  }
}
