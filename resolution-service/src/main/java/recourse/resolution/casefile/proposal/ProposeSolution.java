package recourse.resolution.casefile.proposal;

import java.util.UUID;

/**
 * A solution is put to the customer.
 *
 * @param solution in words
 * @param by who proposes it
 */
public record ProposeSolution(UUID complaintId, String solution, String by) {}
