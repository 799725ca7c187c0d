package recourse.resolution.casefile.closure;

import java.util.UUID;

/**
 * Somebody wants a case closed whose follow-up has ended.
 *
 * @param expectedVersion the version the caller saw, or null
 */
public record CloseCase(UUID complaintId, Long expectedVersion) {}
