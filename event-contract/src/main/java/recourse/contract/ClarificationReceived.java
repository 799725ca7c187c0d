package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * What was asked for is here. Paused clocks resume at {@code occurredAt}.
 *
 * @param complaintId the complaint
 * @param occurredAt see above
 * @param number the request this answers
 */
@EventType("case.clarification-received.v1")
public record ClarificationReceived(UUID complaintId, Instant occurredAt, int number)
    implements ComplaintEvent {}
