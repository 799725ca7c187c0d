package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer says that it worked.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up that asked
 */
@EventType("follow-up.satisfaction-confirmed.v1")
public record SatisfactionConfirmed(UUID complaintId, Instant occurredAt, UUID followUpId)
    implements ComplaintEvent {}
