package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer accepted redress.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param number 1 for the first redress of a case
 * @param kind what it is
 * @param payBy the instant by which the money must have been paid; absent when there is none
 */
@EventType("redress.accepted.v1")
public record RedressAccepted(
    UUID complaintId, Instant occurredAt, int number, RedressKind kind, @MayBeAbsent Instant payBy)
    implements ComplaintEvent {}
