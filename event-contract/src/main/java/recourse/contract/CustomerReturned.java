package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer came back about a resolved complaint after the time in which it can be reopened: a
 * new complaint is to go on for it. Raised once while that new one is on its way or alive.
 *
 * @param complaintId the complaint that was resolved
 * @param occurredAt when the customer came back, by our own clock
 * @param returnId the message or follow-up by which they did
 * @param because whether they wrote again or said that it did not work
 * @param resolvedAt when it was resolved
 */
@EventType("complaint.returned-late.v1")
public record CustomerReturned(
    UUID complaintId,
    Instant occurredAt,
    UUID returnId,
    ReopeningReason because,
    Instant resolvedAt)
    implements ComplaintEvent {}
