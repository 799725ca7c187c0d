package recourse.intake.conversation;

import java.util.UUID;

/**
 * A prompt was used to calm a contact.
 *
 * @param prompt its code
 */
public record RecordDeescalation(
    UUID complaintId, String prompt, DeescalationAttempt.Effect effect, String by) {}
