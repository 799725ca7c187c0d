package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer was told how far we are (DISP 1.6.1R(2)). What the message says stays in intake.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param channel the way it went out
 * @param by who wrote it
 */
@EventType("complaint.progress-sent.v1")
public record ProgressSent(UUID complaintId, Instant occurredAt, Channel channel, String by)
    implements ComplaintEvent {}
