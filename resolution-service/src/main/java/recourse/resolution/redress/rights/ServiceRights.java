package recourse.resolution.redress.rights;

import static recourse.resolution.redress.rights.Entitlement.closed;
import static recourse.resolution.redress.rights.Entitlement.deed;
import static recourse.resolution.redress.rights.Entitlement.money;
import static recourse.resolution.redress.rights.Remedy.PRICE_REDUCTION;
import static recourse.resolution.redress.rights.Remedy.REPEAT_PERFORMANCE;

import java.util.List;

/** Remedies for services: chapter 4 of the Act, sections 54 to 56 (C10). */
record ServiceRights(ConsumerRights rights, Purchase purchase, List<Cure> cures) {
  List<Entitlement> all() {
    if (!purchase.isBroken(rights.presumedMonths())) {
      String because = "It is not shown that the service did not conform.";
      return List.of(
          closed(REPEAT_PERFORMANCE, "s.54", because), closed(PRICE_REDUCTION, "s.54", because));
    }
    if (purchase.breach() == Breach.LATE) {
      return List.of(
          closed(REPEAT_PERFORMANCE, "s.54(5)", "Not for a service that was late."),
          reduction("s.54(5), s.56", "It was not performed in reasonable time (s.52)."));
    }
    return List.of(repeat(), priceReduction());
  }

  private Entitlement repeat() {
    return purchase.repairPossible()
        ? deed(REPEAT_PERFORMANCE, "s.55", "In reasonable time, without inconvenience, free.")
        : closed(REPEAT_PERFORMANCE, "s.55(3)", "It is impossible.");
  }

  private Entitlement priceReduction() {
    if (!purchase.repairPossible()) {
      return reduction("s.56", "Repeat performance is impossible (s.56(3)(a)).");
    }
    return cures.stream().anyMatch(Cure::wasNotInReasonableTime)
        ? reduction("s.56", "It was not put right in reasonable time (s.56(3)(b)).")
        : closed(PRICE_REDUCTION, "s.56(3)", "Repeat performance comes first.");
  }

  private Entitlement reduction(String section, String because) {
    return money(PRICE_REDUCTION, section, because, rights.reduction(purchase), null);
  }
}
