package recourse.resolution.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A clock of a case ran out.
 *
 * @param deadlineId the clock
 * @param breachedAt when it did
 */
public record EscalateAfterBreach(UUID complaintId, UUID deadlineId, Instant breachedAt) {}
