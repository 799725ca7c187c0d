package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The clock stands still while somebody outside is asked.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param deadlineId the clock
 * @param kind what is owed
 */
@EventType("deadline.paused.v1")
public record DeadlinePaused(UUID complaintId, Instant occurredAt, UUID deadlineId, ClockKind kind)
    implements ComplaintEvent {}
