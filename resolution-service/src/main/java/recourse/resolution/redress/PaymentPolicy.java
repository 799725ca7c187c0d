package recourse.resolution.redress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import recourse.resolution.redress.rights.DayCount;

/**
 * By when money that was agreed must be paid: within 14 days, the day the trader agrees being day 1
 * (C8: Consumer Rights Act 2015, s.20(15), s.24, s.44(4), s.56(4)). It holds for all redress in
 * money, also where the Act does not ask for it.
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param days to pay
 * @param zone whose days they are
 */
public record PaymentPolicy(String version, LocalDate validFrom, int days, ZoneId zone) {
  /** The policy that applies now. */
  public static final PaymentPolicy CURRENT =
      new PaymentPolicy("payment-1", LocalDate.of(2026, 1, 1), 14, ZoneId.of("Europe/London"));

  /** The instant before which what is agreed now must be paid: the end of the last day. */
  public Instant payBefore(Instant agreedAt) {
    LocalDate last = DayCount.beginningWith(dayOf(agreedAt), days);
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The day an instant falls on. */
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
