package recourse.resolution.redress.rights;

import static recourse.resolution.redress.rights.Entitlement.closed;
import static recourse.resolution.redress.rights.Entitlement.deed;
import static recourse.resolution.redress.rights.Entitlement.money;
import static recourse.resolution.redress.rights.Remedy.DEVICE_DAMAGE;
import static recourse.resolution.redress.rights.Remedy.PRICE_REDUCTION;
import static recourse.resolution.redress.rights.Remedy.REFUND_FOR_TITLE;
import static recourse.resolution.redress.rights.Remedy.REPAIR;
import static recourse.resolution.redress.rights.Remedy.REPLACEMENT;

import java.util.ArrayList;
import java.util.List;

/**
 * Remedies for digital content: chapter 3 of the Act, sections 42 to 46 (C11). Content that was not
 * paid for has the right of section 46 only.
 */
record DigitalRights(ConsumerRights rights, Purchase purchase, List<Cure> cures) {
  List<Entitlement> all() {
    List<Entitlement> all = new ArrayList<>(purchase.priceMinor() > 0 ? ofPaid() : List.of());
    if (purchase.deviceDamageMinor() != null) {
      all.add(deviceDamage(purchase.deviceDamageMinor()));
    }
    return all;
  }

  private List<Entitlement> ofPaid() {
    if (purchase.breach() == Breach.TITLE) {
      return List.of(title());
    }
    if (!purchase.isBroken(rights.presumedMonths())) {
      String because = "It is not shown, nor presumed, that the content did not conform.";
      return List.of(
          closed(REPAIR, "s.42(9)", because),
          closed(REPLACEMENT, "s.42(9)", because),
          closed(PRICE_REDUCTION, "s.42(9)", because));
    }
    return List.of(
        cure(REPAIR, purchase.repairPossible(), Cure.Kind.REPLACEMENT),
        cure(REPLACEMENT, purchase.replacementPossible(), Cure.Kind.REPAIR),
        priceReduction());
  }

  private Entitlement title() {
    return purchase.proof() == Proof.SHOWN
        ? money(
            REFUND_FOR_TITLE,
            "s.42(5), s.45",
            "The trader had no right to supply the content.",
            rights.wholePrice(purchase),
            null)
        : closed(REFUND_FOR_TITLE, "s.42(5)", "It is not shown that the right was missing.");
  }

  private Entitlement cure(Remedy remedy, boolean possible, Cure.Kind other) {
    if (!possible) {
      return closed(remedy, "s.43(3)", "It is impossible or disproportionate.");
    }
    boolean bound = cures.stream().anyMatch(c -> c.bindsTheCustomerTo(other));
    return bound
        ? closed(remedy, "s.43(6)-(7)", "A reasonable time for the other cure is not over.")
        : deed(remedy, "s.43", "In reasonable time, without significant inconvenience, free.");
  }

  private Entitlement priceReduction() {
    boolean impossible = !purchase.repairPossible() && !purchase.replacementPossible();
    boolean late = cures.stream().anyMatch(Cure::wasNotInReasonableTime);
    if (!impossible && !late) {
      return closed(PRICE_REDUCTION, "s.44(3)", "Repair or replacement comes first.");
    }
    String because =
        impossible
            ? "Neither repair nor replacement can be required (s.44(3)(a))."
            : "It was not put right in reasonable time (s.44(3)(b)).";
    return money(PRICE_REDUCTION, "s.44", because, rights.reduction(purchase), null);
  }

  private Entitlement deviceDamage(long damageMinor) {
    return purchase.proof() == Proof.SHOWN
        ? money(
            DEVICE_DAMAGE,
            "s.46",
            "The damage is repaired, or this much is paid.",
            rights.amounts(purchase, damageMinor, damageMinor),
            null)
        : closed(DEVICE_DAMAGE, "s.46", "It is not shown that care and skill were missing.");
  }
}
