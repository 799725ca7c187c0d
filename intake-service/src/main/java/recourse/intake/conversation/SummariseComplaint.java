package recourse.intake.conversation;

import java.util.UUID;

/**
 * The complaint is said back in our words.
 *
 * @param expectedVersion the version of the hearing the caller saw, or null
 */
public record SummariseComplaint(
    UUID complaintId, String summary, String by, Long expectedVersion) {}
