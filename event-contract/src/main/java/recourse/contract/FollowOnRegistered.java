package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint goes on for one that was resolved too long ago to be reopened.
 *
 * @param complaintId the complaint that goes on
 * @param occurredAt when it was linked
 * @param followsOn the complaint that was resolved
 * @param returnId the message or follow-up by which the customer came back
 */
@EventType("complaint.follow-on-registered.v1")
public record FollowOnRegistered(
    UUID complaintId, Instant occurredAt, UUID followsOn, UUID returnId)
    implements ComplaintEvent {}
