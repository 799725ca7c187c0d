package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer could not be reached or did not answer: the outcome stays visibly unconfirmed.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up that asked
 * @param attempts how often it was tried
 */
@EventType("follow-up.lapsed.v1")
public record FollowUpLapsed(UUID complaintId, Instant occurredAt, UUID followUpId, int attempts)
    implements Fact {}
