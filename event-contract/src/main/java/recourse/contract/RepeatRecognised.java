package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer complains again about what was resolved shortly before.
 *
 * @param complaintId the new complaint
 * @param occurredAt its receipt
 * @param repeatOf the complaint that was resolved
 * @param resolvedAt when that was
 * @param policyVersion the version of the rule that calls it a repeat
 */
@EventType("complaint.repeat-recognised.v1")
public record RepeatRecognised(
    UUID complaintId, Instant occurredAt, UUID repeatOf, Instant resolvedAt, String policyVersion)
    implements ComplaintEvent {}
