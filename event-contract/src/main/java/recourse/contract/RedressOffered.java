package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Redress was offered to the customer; above the authority of who offers it, only after approval.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param number 1 for the first redress of a case
 * @param kind what it is
 * @param amountMinor how much, in minor units of the currency; absent when no money is offered
 * @param currency ISO 4217; absent when no money is offered
 * @param by who offers it
 */
@EventType("redress.offered.v1")
public record RedressOffered(
    UUID complaintId,
    Instant occurredAt,
    int number,
    RedressKind kind,
    @MayBeAbsent Long amountMinor,
    @MayBeAbsent String currency,
    String by)
    implements ComplaintEvent {}
