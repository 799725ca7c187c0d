package recourse.resolution.recontact;

import java.util.UUID;

/**
 * A customer who came back too late has a new complaint.
 *
 * @param expectedVersion the version the caller saw, or null
 */
public record LinkRecontact(UUID id, UUID newComplaintId, String by, Long expectedVersion) {}
