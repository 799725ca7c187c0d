package recourse.resolution.redress.rights;

import java.time.LocalDate;
import java.util.List;

/**
 * The remedy resolver: which remedies of the Consumer Rights Act 2015 are open on a day, with their
 * amounts and limits, and which are not and why (C1-C11). Its numbers are data of a rule pack.
 *
 * @param rejectionDays to reject goods in the short term (s.22(3))
 * @param tailDays to reject after a cure that failed (s.22(7)(a))
 * @param refundDays to pay, the day the trader agrees being day 1 (s.20(15), s.44(4), s.56(4))
 * @param presumedMonths in which a fault counts as there from the start (s.19(14), s.42(9))
 * @param freeUseMonths in which use costs nothing on final rejection (s.24(10)-(11))
 */
public record ConsumerRights(
    int rejectionDays, int tailDays, int refundDays, int presumedMonths, int freeUseMonths) {

  /** Every remedy of the kind of purchase, open or not, as it stands on this day. */
  public List<Entitlement> on(LocalDate today, Purchase purchase, List<Cure> cures) {
    return switch (purchase.supply()) {
      case GOODS -> new GoodsRights(this, purchase, cures, today).all();
      case SERVICE -> new ServiceRights(this, purchase, cures).all();
      case DIGITAL_CONTENT -> new DigitalRights(this, purchase, cures).all();
      case NONE -> List.of();
    };
  }

  /** The last day to pay what was agreed on a day (C8). */
  public LocalDate payBy(LocalDate agreedOn) {
    return DayCount.beginningWith(agreedOn, refundDays);
  }

  Entitlement.Amounts wholePrice(Purchase purchase) {
    return amounts(purchase, purchase.priceMinor(), purchase.priceMinor());
  }

  Entitlement.Amounts reduction(Purchase purchase) {
    return amounts(purchase, purchase.lostWorthMinor(), purchase.priceMinor());
  }

  Entitlement.Amounts amounts(Purchase purchase, long least, long most) {
    return new Entitlement.Amounts(least, most, purchase.currency(), refundDays);
  }
}
