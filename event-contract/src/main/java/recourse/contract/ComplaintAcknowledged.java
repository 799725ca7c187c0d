package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer was told that the complaint is here and being dealt with (DISP 1.6.1R(1)).
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param channel the way the acknowledgement went out
 * @param by who acknowledged
 */
@EventType("complaint.acknowledged.v1")
public record ComplaintAcknowledged(
    UUID complaintId, Instant occurredAt, Channel channel, String by) implements ComplaintEvent {}
