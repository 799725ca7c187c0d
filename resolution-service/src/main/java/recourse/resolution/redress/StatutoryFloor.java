package recourse.resolution.redress;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import recourse.contract.RedressKind;
import recourse.resolution.redress.rights.Entitlement;
import recourse.resolution.redress.rights.Remedy;
import recourse.spine.refusal.Refusal;

/**
 * No settlement below the law (F5): what settles a claim is one of the remedies open on that day,
 * with no less money than it is worth, or else more money than any of them. Rights cannot be bought
 * off for less (s.31, s.47, s.57).
 *
 * @param entitlements every remedy as it stands on the day
 * @param priceMinor what was paid, in minor units
 */
public record StatutoryFloor(List<Entitlement> entitlements, long priceMinor) {
  /** Refuses what is below it, naming the section. */
  public void refuseBelow(RedressKind kind, Long amountMinor) {
    List<Entitlement> open = entitlements.stream().filter(Entitlement::open).toList();
    if (open.isEmpty() || isMoreThanAny(open, amountMinor)) {
      return;
    }
    Set<Remedy> same = remediesOf(kind, open.size() == 1);
    List<Entitlement> offered = open.stream().filter(e -> same.contains(e.remedy())).toList();
    if (offered.isEmpty()) {
      throw below("Open today: %s.".formatted(named(open)), sections(open));
    }
    offered.forEach(entitlement -> refuseLessThan(entitlement, amountMinor));
  }

  private boolean isMoreThanAny(List<Entitlement> open, Long amountMinor) {
    long damage =
        open.stream()
            .filter(e -> e.remedy() == Remedy.DEVICE_DAMAGE)
            .mapToLong(Entitlement::maximumMinor)
            .sum();
    return amountMinor != null && amountMinor >= priceMinor + damage;
  }

  private static Set<Remedy> remediesOf(RedressKind kind, boolean nothingElseOpen) {
    return switch (kind) {
      case REFUND ->
          EnumSet.of(
              Remedy.SHORT_TERM_REJECTION,
              Remedy.FINAL_REJECTION,
              Remedy.REJECTION_FOR_TITLE,
              Remedy.REFUND_FOR_TITLE);
      case REPAIR -> EnumSet.of(Remedy.REPAIR, Remedy.REPEAT_PERFORMANCE);
      case REPLACEMENT -> EnumSet.of(Remedy.REPLACEMENT);
      case PRICE_REDUCTION -> EnumSet.of(Remedy.PRICE_REDUCTION);
      case COMPENSATION ->
          nothingElseOpen ? EnumSet.of(Remedy.DEVICE_DAMAGE) : EnumSet.noneOf(Remedy.class);
      case APOLOGY, EXPLANATION, GOODWILL, UNKNOWN -> EnumSet.noneOf(Remedy.class);
    };
  }

  private static void refuseLessThan(Entitlement entitlement, Long amountMinor) {
    Long least = entitlement.minimumMinor();
    if (least != null && (amountMinor == null || amountMinor < least)) {
      throw below(
          "%s is worth %d minor units of %s at least."
              .formatted(entitlement.remedy(), least, entitlement.currency()),
          entitlement.section());
    }
  }

  private static Refusal below(String what, String sections) {
    return new Refusal(
        RedressReason.BELOW_STATUTORY_RIGHTS,
        "Consumer Rights Act 2015, %s: %s".formatted(sections, what));
  }

  private static String named(List<Entitlement> open) {
    return open.stream().map(e -> e.remedy().name()).collect(joining(", "));
  }

  private static String sections(List<Entitlement> open) {
    return open.stream().map(Entitlement::section).distinct().collect(joining(", "));
  }
}
