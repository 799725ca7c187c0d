package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The due time of a running clock changed, because the promise behind it did. Time already spent
 * and paused is kept.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param deadlineId the clock
 * @param kind what is owed
 * @param dueAt the new due time
 * @param policyVersion the version of the promise that moved it
 */
@EventType("deadline.moved.v1")
public record DeadlineMoved(
    UUID complaintId,
    Instant occurredAt,
    UUID deadlineId,
    ClockKind kind,
    Instant dueAt,
    String policyVersion)
    implements ComplaintEvent {}
