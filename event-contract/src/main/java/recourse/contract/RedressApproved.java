package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A second pair of eyes approved redress that was above the authority of who wants to offer it.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param number 1 for the first redress of a case
 * @param kind what it is
 * @param amountMinor how much, in minor units of the currency; absent when there is no money in it
 * @param currency ISO 4217; absent when there is no money in it
 * @param policyVersion the authority limits it was above
 * @param by who approved it, never who offers it
 */
@EventType("redress.approved.v1")
public record RedressApproved(
    UUID complaintId,
    Instant occurredAt,
    int number,
    RedressKind kind,
    @MayBeAbsent Long amountMinor,
    @MayBeAbsent String currency,
    String policyVersion,
    String by)
    implements ComplaintEvent {}
