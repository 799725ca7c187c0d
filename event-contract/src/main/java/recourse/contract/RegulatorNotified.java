package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The regulator was told of the breach of personal data that a complaint is about (UK GDPR Art 33).
 *
 * @param complaintId the complaint
 * @param occurredAt when the regulator was told
 * @param by who says so
 */
@EventType("complaint.regulator-notified.v1")
public record RegulatorNotified(UUID complaintId, Instant occurredAt, String by)
    implements ComplaintEvent {}
