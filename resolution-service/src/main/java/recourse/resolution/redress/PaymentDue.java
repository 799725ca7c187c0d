package recourse.resolution.redress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import recourse.contract.RedressKind;
import recourse.spine.money.Money;

/**
 * Money that is owed and not paid yet.
 *
 * @param complaintId the case
 * @param payBefore the end of the last legal day
 * @param lastDay that day, in London: 14 days beginning with the day we agreed (Consumer Rights Act
 *     2015, s.20(15)); neither weekends nor holidays move it
 * @param numbers of the redress that is due then
 * @param owed how much, for each of them
 * @param late whether that day is over
 */
public record PaymentDue(
    UUID complaintId,
    Instant payBefore,
    LocalDate lastDay,
    List<Integer> numbers,
    List<Owed> owed,
    boolean late) {

  /** One redress in money. */
  public record Owed(int number, RedressKind kind, Money amount) {}

  /** What is due at an instant, as of now. */
  public static PaymentDue of(UUID complaintId, Instant payBefore, List<Owed> owed, Instant now) {
    return new PaymentDue(
        complaintId,
        payBefore,
        PaymentPolicy.CURRENT.dayOf(payBefore).minusDays(1),
        owed.stream().map(Owed::number).toList(),
        owed,
        !now.isBefore(payBefore));
  }
}
