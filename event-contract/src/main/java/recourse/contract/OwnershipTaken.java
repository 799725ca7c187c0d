package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The assigned handler accepted the case as their own (the T of HEAT).
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param handler the one named owner
 */
@EventType("case.owned.v1")
public record OwnershipTaken(UUID complaintId, Instant occurredAt, String handler)
    implements ComplaintEvent {}
