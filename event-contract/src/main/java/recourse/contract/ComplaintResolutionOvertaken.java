package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The complaint was resolved, but the customer had taken it back before: the resolution counts no
 * longer, the withdrawal does.
 *
 * @param complaintId the complaint
 * @param occurredAt when it was found out
 * @param withdrawnAt when the customer took it back; not after {@code resolvedAt}
 * @param resolvedAt when it was resolved
 * @param round of the resolution that came too late
 */
@EventType("complaint.resolution-overtaken.v1")
public record ComplaintResolutionOvertaken(
    UUID complaintId, Instant occurredAt, Instant withdrawnAt, Instant resolvedAt, int round)
    implements ComplaintEvent {}
