package recourse.intake.contacts;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * There was a contact about a complaint.
 *
 * @param note what was said
 * @param headers of a message that was received as it came, its text being the note; null for any
 *     other contact
 */
public record LogContact(
    UUID complaintId,
    ContactOutcome outcome,
    @Nullable String note,
    @Nullable Map<String, String> headers) {}
