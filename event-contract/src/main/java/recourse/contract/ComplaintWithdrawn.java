package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer took the complaint back. Nothing more is owed.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param by who recorded it
 */
@EventType("complaint.withdrawn.v1")
public record ComplaintWithdrawn(UUID complaintId, Instant occurredAt, String by)
    implements ComplaintEvent {}
