package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * What the customer of this complaint had told us was erased: who they are, their words, what they
 * sent. Codes, amounts and times stay, so no figure changes. Raised once for each complaint that
 * was erased; it names no customer.
 *
 * @param complaintId the complaint
 * @param occurredAt when it was erased
 */
@EventType("customer.erased.v1")
public record CustomerErased(UUID complaintId, Instant occurredAt) implements ComplaintEvent {}
