package recourse.resolution.escalating;

import java.util.UUID;

/**
 * A clock of a case ran out.
 *
 * @param deadlineId the clock
 */
public record EscalateAfterBreach(UUID complaintId, UUID deadlineId) {}
