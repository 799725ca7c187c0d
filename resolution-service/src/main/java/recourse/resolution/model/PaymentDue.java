package recourse.resolution.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Money that is owed and not paid yet.
 *
 * @param complaintId the case
 * @param payBefore the end of the last legal day
 * @param numbers of the redress that is due then
 * @param late whether that day is over
 */
public record PaymentDue(
    UUID complaintId, Instant payBefore, List<Integer> numbers, boolean late) {}
