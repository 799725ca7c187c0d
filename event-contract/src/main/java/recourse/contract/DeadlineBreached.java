package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The clock ran out. {@code occurredAt} is the due time, or, for an imported verdict, the instant
 * the source first showed it.
 *
 * @param complaintId the complaint
 * @param occurredAt see above
 * @param deadlineId the clock
 * @param kind what was owed
 * @param dueAt when it ran out; absent when the source only gave its verdict
 */
@EventType("deadline.breached.v1")
public record DeadlineBreached(
    UUID complaintId,
    Instant occurredAt,
    UUID deadlineId,
    ClockKind kind,
    @MayBeAbsent Instant dueAt)
    implements ComplaintEvent {}
