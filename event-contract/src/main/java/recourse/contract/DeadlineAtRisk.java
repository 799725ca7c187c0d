package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Little of the promised time is left.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param deadlineId the clock
 * @param kind what is owed
 * @param dueAt when it runs out
 */
@EventType("deadline.at-risk.v1")
public record DeadlineAtRisk(
    UUID complaintId, Instant occurredAt, UUID deadlineId, ClockKind kind, Instant dueAt)
    implements ComplaintEvent {}
