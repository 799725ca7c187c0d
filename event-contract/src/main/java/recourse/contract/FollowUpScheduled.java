package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * After a resolution somebody will ask the customer whether it worked.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up
 * @param round the round of resolution it asks about
 * @param dueAt when the question goes out
 */
@EventType("follow-up.scheduled.v1")
public record FollowUpScheduled(
    UUID complaintId, Instant occurredAt, UUID followUpId, int round, Instant dueAt)
    implements Fact {}
