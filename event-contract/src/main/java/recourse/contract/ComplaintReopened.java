package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The same complaint lives again after a resolution.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param round the round of resolution that did not hold
 * @param reason why it did not hold
 */
@EventType("complaint.reopened.v1")
public record ComplaintReopened(
    UUID complaintId, Instant occurredAt, int round, ReopeningReason reason)
    implements ComplaintEvent {}
