package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Nothing is owed on this clock any more; it counts neither as met nor as missed.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param deadlineId the clock
 * @param kind what was owed
 */
@EventType("deadline.cancelled.v1")
public record DeadlineCancelled(
    UUID complaintId, Instant occurredAt, UUID deadlineId, ClockKind kind)
    implements ComplaintEvent {}
