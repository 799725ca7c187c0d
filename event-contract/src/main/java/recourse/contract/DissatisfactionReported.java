package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer says that it did not work.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up that asked
 */
@EventType("follow-up.dissatisfaction-reported.v1")
public record DissatisfactionReported(UUID complaintId, Instant occurredAt, UUID followUpId)
    implements ComplaintEvent {}
