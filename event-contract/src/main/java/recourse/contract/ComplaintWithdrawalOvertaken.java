package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer took the complaint back, but it had been resolved before: the withdrawal counts no
 * longer, the resolution does.
 *
 * @param complaintId the complaint
 * @param occurredAt when it was found out
 * @param withdrawnAt when the customer took it back
 * @param resolvedAt when it was resolved; before {@code withdrawnAt}
 * @param round of the resolution that was first
 */
@EventType("complaint.withdrawal-overtaken.v1")
public record ComplaintWithdrawalOvertaken(
    UUID complaintId, Instant occurredAt, Instant withdrawnAt, Instant resolvedAt, int round)
    implements ComplaintEvent {}
