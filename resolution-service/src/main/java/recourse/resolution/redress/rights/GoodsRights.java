package recourse.resolution.redress.rights;

import static recourse.resolution.redress.rights.Entitlement.closed;
import static recourse.resolution.redress.rights.Entitlement.deed;
import static recourse.resolution.redress.rights.Entitlement.money;
import static recourse.resolution.redress.rights.Remedy.FINAL_REJECTION;
import static recourse.resolution.redress.rights.Remedy.PRICE_REDUCTION;
import static recourse.resolution.redress.rights.Remedy.REJECTION_FOR_TITLE;
import static recourse.resolution.redress.rights.Remedy.REPAIR;
import static recourse.resolution.redress.rights.Remedy.REPLACEMENT;
import static recourse.resolution.redress.rights.Remedy.SHORT_TERM_REJECTION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Remedies for goods: chapter 2 of the Act, sections 19 to 24 (C1-C9). */
@NullUnmarked // still to be annotated
record GoodsRights(ConsumerRights rights, Purchase purchase, List<Cure> cures, LocalDate today) {

  List<Entitlement> all() {
    if (purchase.breach() == Breach.TITLE) {
      return List.of(title());
    }
    if (!purchase.isBroken(rights.presumedMonths())) {
      String because = "It is not shown, nor presumed, that the goods did not conform.";
      return List.of(
          shortTerm(),
          closed(REPAIR, "s.19(14)", because),
          closed(REPLACEMENT, "s.19(14)", because),
          closed(PRICE_REDUCTION, "s.19(14)", because),
          closed(FINAL_REJECTION, "s.19(14)", because));
    }
    return List.of(
        shortTerm(),
        cure(REPAIR, purchase.repairPossible(), Cure.Kind.REPLACEMENT, "s.23(7)"),
        cure(REPLACEMENT, purchase.replacementPossible(), Cure.Kind.REPAIR, "s.23(6)"),
        priceReduction(),
        finalRejection());
  }

  private Entitlement title() {
    return purchase.proof() == Proof.SHOWN
        ? money(
            REJECTION_FOR_TITLE,
            "s.19(6), s.20",
            "The trader had no right to supply the goods.",
            rights.wholePrice(purchase),
            null)
        : closed(REJECTION_FOR_TITLE, "s.19(6)", "It is not shown that the right was missing.");
  }

  private Entitlement shortTerm() {
    if (purchase.breach() == Breach.INSTALLATION) {
      return closed(SHORT_TERM_REJECTION, "s.19(4)", "Not for goods installed incorrectly.");
    }
    if (purchase.proof() != Proof.SHOWN) {
      return closed(
          SHORT_TERM_REJECTION, "s.19(14)", "The fault must be shown: nothing is presumed here.");
    }
    LocalDate last = new RejectionTime(rights, purchase, cures).lastDay();
    if (last != null && today.isAfter(last)) {
      return closed(SHORT_TERM_REJECTION, "s.22(3)-(7)", "It ended on %s.".formatted(last));
    }
    if (cures.stream().anyMatch(Cure::bindsTheCustomer)) {
      return closed(
          SHORT_TERM_REJECTION, "s.23(6)-(7)", "A reasonable time for the cure is not over.");
    }
    return money(
        SHORT_TERM_REJECTION,
        "s.20, s.22",
        "The whole price against the goods.",
        rights.wholePrice(purchase),
        last);
  }

  private Entitlement cure(Remedy remedy, boolean possible, Cure.Kind other, String binds) {
    if (!possible) {
      return closed(remedy, "s.23(3)", "It is impossible or disproportionate.");
    }
    boolean bound = cures.stream().anyMatch(c -> c.bindsTheCustomerTo(other));
    return bound
        ? closed(remedy, binds, "A reasonable time for the other cure is not over.")
        : deed(remedy, "s.23", "In reasonable time, without significant inconvenience, free.");
  }

  private Entitlement priceReduction() {
    String because = secondTier();
    return because == null
        ? closed(PRICE_REDUCTION, "s.24(5)", "No cure has failed, was late, or is impossible.")
        : money(PRICE_REDUCTION, "s.24(1)-(5)", because, rights.reduction(purchase), null);
  }

  private Entitlement finalRejection() {
    String because = secondTier();
    if (because == null) {
      return closed(FINAL_REJECTION, "s.24(5)", "No cure has failed, was late, or is impossible.");
    }
    long least = purchase.priceMinor() - deduction();
    return money(
        FINAL_REJECTION,
        "s.20, s.24(5)-(11)",
        because,
        rights.amounts(purchase, least, purchase.priceMinor()),
        null);
  }

  /** Why the second tier is open (s.24(5)); null while it is not. */
  private String secondTier() {
    if (cures.stream().anyMatch(Cure::hasFailed)) {
      return "After one cure the goods still do not conform (s.24(5)(a)).";
    }
    if (!purchase.repairPossible() && !purchase.replacementPossible()) {
      return "Neither repair nor replacement can be required (s.24(5)(b)).";
    }
    return cures.stream().anyMatch(Cure::unreasonable)
        ? "The cure was late or caused significant inconvenience (s.24(5)(c))."
        : null;
  }

  private long deduction() {
    LocalDate complete = purchase.completeOn();
    boolean free =
        complete == null
            || !today.isAfter(
                DayCount.monthsBeginningWith(complete.plusDays(1), rights.freeUseMonths()));
    return free && !purchase.motorVehicle() ? 0 : purchase.useUntil(today);
  }
}
