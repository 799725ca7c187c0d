package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A clock runs against us.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param deadlineId the clock
 * @param kind what is owed
 * @param startedAt when the obligation began
 * @param dueAt when it runs out; still met at this very instant
 * @param policyVersion the version of the promise that set it
 */
@EventType("deadline.set.v1")
public record DeadlineSet(
    UUID complaintId,
    Instant occurredAt,
    UUID deadlineId,
    ClockKind kind,
    Instant startedAt,
    Instant dueAt,
    String policyVersion)
    implements ComplaintEvent {}
