package recourse.intake.noticing;

import java.util.UUID;
import recourse.intake.model.Deescalation;

/**
 * A prompt was used to calm a contact.
 *
 * @param prompt its code
 */
public record RecordDeescalation(
    UUID complaintId, String prompt, Deescalation.Effect effect, String by) {}
