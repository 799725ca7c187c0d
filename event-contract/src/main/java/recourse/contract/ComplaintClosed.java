package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Nothing more is owed. An unconfirmed closure says so.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param reason why nothing more is owed
 */
@EventType("complaint.closed.v1")
public record ComplaintClosed(UUID complaintId, Instant occurredAt, ClosureReason reason)
    implements ComplaintEvent {}
