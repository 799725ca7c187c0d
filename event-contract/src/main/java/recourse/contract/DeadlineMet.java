package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * What was owed was done in time. Supersedes an earlier breach of the same clock when the proof
 * arrived late.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param deadlineId the clock
 * @param kind what was owed
 * @param dueAt when it would have run out; absent when the source only gave its verdict
 */
@EventType("deadline.met.v1")
public record DeadlineMet(
    UUID complaintId,
    Instant occurredAt,
    UUID deadlineId,
    ClockKind kind,
    @MayBeAbsent Instant dueAt)
    implements ComplaintEvent {}
