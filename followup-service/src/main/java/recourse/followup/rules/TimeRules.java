package recourse.followup.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import recourse.contract.ClockKind;

/**
 * The dated rules on time of the packs that are switched on. Not legal advice: whoever switches a
 * pack on has it signed by a compliance owner.
 *
 * @param rules every rule of every pack
 * @param packs the packs that are switched on
 * @param products which products a rule's group of products means: {@code payments}, {@code
 *     access-requests}, {@code data-breaches}
 */
public record TimeRules(
    List<TimeRule> rules, Set<String> packs, Map<String, Set<String>> products) {
  /** No rules but the house's own promises. */
  public static final TimeRules EMPTY = new TimeRules(List.of(), Set.of(), Map.of());

  /** Refuses a pack that does not exist: a misspelt law would silently not hold. */
  public TimeRules {
    for (String pack : packs) {
      if (rules.stream().noneMatch(rule -> rule.pack().equals(pack))) {
        throw new IllegalArgumentException("There is no rule pack " + pack);
      }
    }
  }

  /**
   * The rules for a complaint received on a day. Of two wordings of one rule that are both switched
   * on, the later line holds.
   */
  public List<TimeRule> on(LocalDate receipt, String product, boolean aboutData) {
    Map<String, TimeRule> byId = new LinkedHashMap<>();
    rules.stream()
        .filter(rule -> packs.contains(rule.pack()))
        .filter(rule -> rule.holdsOn(receipt) && covers(rule.scope(), product, aboutData))
        .forEach(rule -> byId.put(rule.id(), rule));
    return List.copyOf(byId.values());
  }

  /** Whether the wording of a version asks for this. */
  public boolean asks(String version, RuleEnding ending) {
    return rules.stream().anyMatch(r -> r.version().equals(version) && r.endedBy() == ending);
  }

  /** The standards of service for a complaint received on a day. */
  public Stream<TimeRule> standards(LocalDate receipt, ClockKind kind) {
    return rules.stream()
        .filter(rule -> rule.isStandard() && rule.kind() == kind && packs.contains(rule.pack()))
        .filter(rule -> rule.holdsOn(receipt));
  }

  private boolean covers(TimeRule.Scope scope, String product, boolean aboutData) {
    boolean inGroup = products.getOrDefault(scope.group(), Set.of()).contains(product);
    return switch (scope.which()) {
      case ALL -> true;
      case ABOUT_DATA -> aboutData;
      case IN_GROUP -> inGroup;
      case NOT_IN_GROUP -> !inGroup;
    };
  }

  /**
   * A rule as it is written in the table of rules: name, pack, kind, from, until or {@code -},
   * trigger, amount or {@code amount+extension}, counting, pausing, missed, ending, scope, group or
   * {@code -}, paragraph.
   */
  public static TimeRule parse(String line) {
    String[] words = line.trim().split("\\s+", 14);
    if (words.length != 14) {
      throw new IllegalArgumentException("A rule has 14 words: " + line);
    }
    String[] amounts = words[6].split("\\+", 2);
    TimeAllowance allowance =
        new TimeAllowance(Integer.parseInt(amounts[0]), DayCounting.valueOf(words[7]));
    return new TimeRule(
        words[0],
        words[1],
        words[13],
        ClockKind.valueOf(words[2]),
        LocalDate.parse(words[3]),
        words[4].equals("-") ? null : LocalDate.parse(words[4]),
        RuleTrigger.valueOf(words[5]),
        allowance,
        amounts.length == 1 ? null : allowance.plus(Integer.parseInt(amounts[1])),
        TimeRule.Pausing.valueOf(words[8]),
        TimeRule.Missed.valueOf(words[9]),
        RuleEnding.valueOf(words[10]),
        new TimeRule.Scope(TimeRule.Which.valueOf(words[11]), words[12]));
  }
}
