package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A merged complaint stands on its own again, with all the times and contacts it ever had.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param from the complaint that had gone on for both
 * @param by who decided
 */
@EventType("complaint.split.v1")
public record ComplaintSplit(UUID complaintId, Instant occurredAt, UUID from, String by)
    implements ComplaintEvent {}
