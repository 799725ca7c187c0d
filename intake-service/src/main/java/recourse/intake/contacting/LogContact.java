package recourse.intake.contacting;

import java.util.UUID;
import recourse.intake.model.Spoken;

/**
 * There was a contact about a complaint.
 *
 * @param note what was said, or null
 */
public record LogContact(UUID complaintId, Spoken spoken, String note) {}
