package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Redress was paid; what is no money was done.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param number 1 for the first redress of a case
 * @param kind what it is
 * @param amountMinor how much, in minor units of the currency; absent when there is no money in it
 * @param currency ISO 4217; absent when there is no money in it
 * @param late whether the legal days were over; absent when there is no money in it
 * @param by who paid it
 */
@EventType("redress.paid.v1")
public record RedressPaid(
    UUID complaintId,
    Instant occurredAt,
    int number,
    RedressKind kind,
    @MayBeAbsent Long amountMinor,
    @MayBeAbsent String currency,
    @MayBeAbsent Boolean late,
    String by)
    implements ComplaintEvent {}
