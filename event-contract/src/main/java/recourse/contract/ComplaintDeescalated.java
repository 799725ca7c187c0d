package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The complaint moved down one level again inside the organisation, for a named reason.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param level where it stands now; 0 when it is back where it began
 * @param reason why it moved down
 * @param by who moved it down
 */
@EventType("complaint.deescalated.v1")
public record ComplaintDeescalated(
    UUID complaintId, Instant occurredAt, int level, DeescalationReason reason, String by)
    implements ComplaintEvent {}
