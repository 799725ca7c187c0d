package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The case was given to a handler, a team, or both. Ownership is another event.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param handler the person asked to own it
 * @param team the team it was given to
 * @param by who assigned it; absent in an imported history
 */
@EventType("case.assigned.v1")
public record CaseAssigned(
    UUID complaintId,
    Instant occurredAt,
    @MayBeAbsent String handler,
    @MayBeAbsent String team,
    @MayBeAbsent String by)
    implements ComplaintEvent {}
