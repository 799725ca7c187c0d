package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The complaint moved up inside the organisation, on a named criterion.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param level 1 for the first step up
 * @param criterion the criterion that was met
 * @param by who escalated; absent when the system did
 */
@EventType("complaint.escalated.v1")
public record ComplaintEscalated(
    UUID complaintId,
    Instant occurredAt,
    int level,
    EscalationCriterion criterion,
    @MayBeAbsent String by)
    implements ComplaintEvent {}
