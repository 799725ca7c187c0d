package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The clock runs again, later by the working time of the pause.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param deadlineId the clock
 * @param kind what is owed
 * @param dueAt the due time after the pause
 */
@EventType("deadline.resumed.v1")
public record DeadlineResumed(
    UUID complaintId, Instant occurredAt, UUID deadlineId, ClockKind kind, Instant dueAt)
    implements ComplaintEvent {}
