package recourse.resolution.casefile.proposal;

import java.util.UUID;

/**
 * The customer agrees.
 *
 * @param proposal the number of what they agree to
 * @param expectedVersion the version the caller saw, or null
 */
public record AgreeSolution(UUID complaintId, int proposal, Long expectedVersion) {}
