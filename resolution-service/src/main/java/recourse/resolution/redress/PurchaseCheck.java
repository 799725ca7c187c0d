package recourse.resolution.redress;

import java.time.LocalDate;
import java.util.List;
import recourse.resolution.redress.rights.Breach;
import recourse.resolution.redress.rights.Cure;
import recourse.resolution.redress.rights.Purchase;
import recourse.resolution.redress.rights.Supply;
import recourse.spine.money.Money;
import recourse.spine.refusal.Refusal;

/** Whether what is told of a purchase can be: rights are worked out from what makes sense only. */
final class PurchaseCheck {
  private PurchaseCheck() {}

  static void refuseImpossible(Purchase told, List<Cure> cures) {
    if (!told.concernsAConsumer()) {
      return;
    }
    require(told.contractOn() != null, "contractOn", "The day of the contract decides the rules.");
    require(told.priceMinor() != null, "priceMinor", "What was paid, in minor units.");
    Money.requireKnown(told.currency());
    require(
        told.priceMinor() > 0 || told.supply() == Supply.DIGITAL_CONTENT,
        "priceMinor",
        "Only digital content may have been free.");
    require(
        told.worthMinor() == null || told.worthMinor() <= told.priceMinor(),
        "worthMinor",
        "At most the price.");
    refuseOtherBreach(told);
    refuseDisorder(told, cures);
  }

  private static void refuseOtherBreach(Purchase told) {
    boolean fits =
        switch (told.breach()) {
          case CONFORMITY -> true;
          case INSTALLATION -> told.supply() == Supply.GOODS;
          case LATE -> told.supply() == Supply.SERVICE;
          case TITLE -> told.supply() != Supply.SERVICE;
        };
    require(fits, "breach", "%s does not go with %s.".formatted(told.breach(), told.supply()));
    require(
        told.breach() != Breach.INSTALLATION || told.installationRequired(),
        "installationRequired",
        "Installed incorrectly means that the trader had to install it.");
  }

  private static void refuseDisorder(Purchase told, List<Cure> cures) {
    LocalDate latest = told.contractOn();
    for (Cure cure : cures) {
      require(!cure.askedOn().isBefore(latest), "cures", "They are told in the order of time.");
      latest = cure.returnedOn() == null ? cure.askedOn() : cure.returnedOn();
      require(!latest.isBefore(cure.askedOn()), "cures", "It comes back after it was asked for.");
      require(
          told.supply() == Supply.SERVICE == (cure.kind() == Cure.Kind.REPEAT_PERFORMANCE),
          "cures",
          "%s is no cure of %s.".formatted(cure.kind(), told.supply()));
    }
  }

  private static void require(boolean right, String field, String detail) {
    if (!right) {
      throw new Refusal(RedressReason.PURCHASE_IMPOSSIBLE, field, detail);
    }
  }
}
