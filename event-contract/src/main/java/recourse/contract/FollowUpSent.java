package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The question went out with its survey.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up
 * @param attempt 1 for the first try
 */
@EventType("follow-up.sent.v1")
public record FollowUpSent(UUID complaintId, Instant occurredAt, UUID followUpId, int attempt)
    implements ComplaintEvent {}
