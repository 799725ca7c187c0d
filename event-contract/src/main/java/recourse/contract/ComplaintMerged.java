package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was found to say the same as an earlier one, which goes on for both. It keeps its own
 * times, contacts and events: a merge is a link, nothing is moved.
 *
 * @param complaintId the later complaint
 * @param occurredAt when it happened
 * @param into the earlier complaint, which goes on for both
 * @param by who decided
 */
@EventType("complaint.merged.v1")
public record ComplaintMerged(UUID complaintId, Instant occurredAt, UUID into, String by)
    implements ComplaintEvent {}
