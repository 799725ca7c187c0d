package recourse.resolution.casefile.assignment;

import java.util.UUID;

/**
 * A handler accepts a case as their own.
 *
 * @param by who accepts it
 * @param expectedVersion the version the caller saw, or null
 */
public record TakeOwnership(UUID complaintId, String by, Long expectedVersion) {}
