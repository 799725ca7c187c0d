package recourse.resolution.redress.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import recourse.contract.LetterKind;

/**
 * The rule packs of the organisation: those that ship, and which of them it has switched on.
 *
 * @param packs all that ship
 * @param switchedOn the laws that are on
 */
public record RuleBook(List<RulePack> packs, List<String> switchedOn) {
  /** The Consumer Rights Act 2015. */
  public static final String CONSUMER_RIGHTS = "cra-2015";

  public RuleBook {
    packs = List.copyOf(packs);
    switchedOn = List.copyOf(switchedOn);
  }

  /** Whether the organisation has switched a law on. */
  public boolean isOn(String law) {
    return switchedOn.contains(law);
  }

  /** The pack of consumer rights for a contract of this day, if there is one and it is on. */
  public Optional<RulePack> consumerRights(LocalDate contractOn) {
    return packs.stream()
        .filter(pack -> isOn(pack.law()) && pack.rights() != null && pack.appliesOn(contractOn))
        .findFirst();
  }

  /** What the laws that are on require on a day in a letter, in the order of the packs. */
  public List<LetterRequirement> inLetters(LetterKind letter, LocalDate day) {
    return packs.stream()
        .filter(pack -> isOn(pack.law()) && pack.appliesOn(day))
        .flatMap(
            pack ->
                pack.letters().stream()
                    .filter(rule -> rule.letter() == letter)
                    .map(rule -> new LetterRequirement(pack.law(), pack.version(), rule)))
        .toList();
  }

  /** Every remedy as it stands on a day; none where no rules apply. */
  public List<Entitlement> entitlements(LocalDate today, Purchase purchase, List<Cure> cures) {
    return purchase.supply() == Supply.NONE
        ? List.of()
        : consumerRights(purchase.contractOn())
            .map(pack -> pack.rights().on(today, purchase, cures))
            .orElse(List.of());
  }
}
