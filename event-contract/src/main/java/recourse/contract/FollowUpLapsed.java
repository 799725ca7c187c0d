package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * After the last try the customer counts as unreachable: an outcome of its own, neither satisfied
 * nor dissatisfied, and the resolution stays visibly unconfirmed.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up that asked
 * @param attempts how often it was tried
 */
@EventType("follow-up.lapsed.v1")
public record FollowUpLapsed(UUID complaintId, Instant occurredAt, UUID followUpId, int attempts)
    implements ComplaintEvent {}
