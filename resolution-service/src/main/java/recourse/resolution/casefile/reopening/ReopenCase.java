package recourse.resolution.casefile.reopening;

import java.util.UUID;

/**
 * The customer asks for a resolved complaint to be taken up again.
 *
 * @param words why, as they say; may be null
 * @param expectedVersion the version the caller saw, or null
 */
public record ReopenCase(UUID complaintId, String words, Long expectedVersion) {}
