package recourse.resolution.casefile.closure;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.ClosureReason;

/**
 * The follow-up of a resolution has ended.
 *
 * @param reason confirmed by the customer, or not
 * @param at when it ended
 */
public record EndFollowUp(UUID complaintId, UUID followUpId, ClosureReason reason, Instant at) {}
