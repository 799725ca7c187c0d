package recourse.resolution.escalation;

import java.util.UUID;

/**
 * A deadline of a case ran out.
 *
 * @param deadlineId which
 */
public record EscalateAfterBreach(UUID complaintId, UUID deadlineId) {}
