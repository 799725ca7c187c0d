package recourse.followup.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import recourse.contract.ClockKind;
import recourse.spine.policy.Dated;
import recourse.spine.policy.LawsPolicy;

/**
 * The dated rules on time of the laws an organisation is under. Not legal advice: whoever switches
 * a law on has it signed by a compliance owner.
 *
 * @param rules every rule of every law
 * @param laws which are on, by the day of receipt
 */
public record TimeRules(List<TimeRule> rules, Dated<LawsPolicy> laws) {
  /** Laws that set no clocks: other services apply them. */
  private static final Set<String> WITHOUT_CLOCKS = Set.of("cra-2015", "adr-notice");

  /** Refuses a law that does not exist: a misspelt one would silently not hold. */
  public TimeRules {
    for (Dated.Version<LawsPolicy> version : laws.versions()) {
      for (String law : version.policy().on()) {
        if (!WITHOUT_CLOCKS.contains(law) && rules.stream().noneMatch(r -> r.pack().equals(law))) {
          throw new IllegalArgumentException(version.name() + ": there is no law " + law);
        }
      }
    }
  }

  /**
   * The rules for a complaint received on a day. Of two wordings of one rule that are both switched
   * on, the later one of the table holds.
   */
  public List<TimeRule> on(LocalDate receipt, String product, boolean aboutData) {
    Map<String, TimeRule> byId = new LinkedHashMap<>();
    inForceOn(receipt)
        .filter(rule -> covers(rule.scope(), receipt, product, aboutData))
        .forEach(rule -> byId.put(rule.id(), rule));
    return List.copyOf(byId.values());
  }

  private Stream<TimeRule> inForceOn(LocalDate receipt) {
    Set<String> on = laws.inForceOn(receipt).on();
    return rules.stream().filter(rule -> on.contains(rule.pack()) && rule.holdsOn(receipt));
  }

  /** Whether a rule of this id is in force for receipts of a day. */
  public boolean hasInForce(String id, LocalDate receipt) {
    return inForceOn(receipt).anyMatch(rule -> rule.id().equals(id));
  }

  /** Whether the wording of a version asks for this. */
  public boolean asks(String version, RuleEnding ending) {
    return rules.stream().anyMatch(r -> r.version().equals(version) && r.endedBy() == ending);
  }

  /** The standards of service for a complaint received on a day. */
  public Stream<TimeRule> standards(LocalDate receipt, ClockKind kind) {
    return inForceOn(receipt).filter(rule -> rule.isStandard() && rule.kind() == kind);
  }

  private boolean covers(
      TimeRule.Scope scope, LocalDate receipt, String product, boolean aboutData) {
    return switch (scope.which()) {
      case ALL -> true;
      case ABOUT_DATA -> aboutData;
      case IN_GROUP -> productsOf(scope, receipt).contains(product);
      case NOT_IN_GROUP -> !productsOf(scope, receipt).contains(product);
    };
  }

  private Set<String> productsOf(TimeRule.Scope scope, LocalDate receipt) {
    LawsPolicy policy = laws.inForceOn(receipt);
    return switch (Objects.requireNonNull(scope.group())) {
      case PAYMENTS -> policy.payments();
      case ACCESS_REQUESTS -> policy.accessRequests();
      case DATA_BREACHES -> policy.dataBreaches();
    };
  }
}
