package recourse.resolution.casefile;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.EscalationCriterion;
import recourse.contract.ReopeningReason;
import recourse.contract.Severity;

/**
 * When a complaint ought to move up inside the organisation, how far it can, who is called in, and
 * what a wrong judgement costs. Sources: R28, R29, F7. Days are counted in UTC.
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param levels who stands on each level above the handler, from the first up
 * @param escalatingReopenings the reopenings that escalate in the same step
 * @param severe the severities that ought to move up
 * @param unsafe the severities that are a matter of safety
 * @param repeatWindow how far back an earlier complaint of the customer about the product counts
 * @param authority the value a handler may decide about, by currency, where it is set apart; what
 *     is worth more ought to move up, and so does every other currency. Empty: what a handler may
 *     offer, so that both say the same
 * @param specialists who is called in, by criterion
 * @param missedMinutes what an escalation that was missed costs, in minutes of work
 * @param needlessMinutes what a needless one costs, in minutes of work
 */
@NullUnmarked // still to be annotated
public record EscalationPolicy(
    String version,
    LocalDate validFrom,
    List<String> levels,
    Set<ReopeningReason> escalatingReopenings,
    Set<Severity> severe,
    Set<Severity> unsafe,
    Duration repeatWindow,
    Map<String, BigDecimal> authority,
    Map<EscalationCriterion, String> specialists,
    long missedMinutes,
    long needlessMinutes)
    implements DatedVersion {
  /**
   * The criteria that people see; the others follow from events or are no criteria of the policy.
   */
  public static final Set<EscalationCriterion> SEEN_BY_PEOPLE =
      Set.of(
          EscalationCriterion.VULNERABILITY,
          EscalationCriterion.AGGRESSION,
          EscalationCriterion.REPEAT,
          EscalationCriterion.LEGAL_OR_PRESS_THREAT,
          EscalationCriterion.SAFETY,
          EscalationCriterion.VALUE_ABOVE_AUTHORITY);

  /** The policy of January 2026, which set a value of its own. */
  static final EscalationPolicy OF_JANUARY =
      dated(
          "escalation-2",
          LocalDate.of(2026, 1, 1),
          Map.of("GBP", new BigDecimal("250"), "EUR", new BigDecimal("300")));

  /** The policy since the end of November 2026. */
  public static final EscalationPolicy CURRENT =
      dated("escalation-3", LocalDate.of(2026, 11, 26), Map.of());

  private static final List<EscalationPolicy> DATED = List.of(OF_JANUARY, CURRENT);

  /** The policy in force at an instant; before the first one, the first one. */
  public static EscalationPolicy at(Instant at) {
    return DatedVersion.at(DATED, at);
  }

  private static EscalationPolicy dated(
      String version, LocalDate validFrom, Map<String, BigDecimal> authority) {
    return new EscalationPolicy(
        version,
        validFrom,
        List.of("supervisor", "manager", "director"),
        Set.of(ReopeningReason.DISSATISFIED),
        Set.of(Severity.HIGH, Severity.HARM),
        Set.of(Severity.HARM),
        Duration.ofDays(90),
        authority,
        Map.of(
            EscalationCriterion.VULNERABILITY, "vulnerable-customers",
            EscalationCriterion.LEGAL_OR_PRESS_THREAT, "legal-and-press",
            EscalationCriterion.SAFETY, "safety",
            EscalationCriterion.VALUE_ABOVE_AUTHORITY, "finance"),
        240,
        45);
  }

  /** Every version, the earliest first. */
  public static List<EscalationPolicy> all() {
    return DATED;
  }

  /** Whether there is anybody above this level. */
  public boolean goesAbove(int level) {
    return level < levels.size();
  }

  /** Whether a reopening for this reason moves a complaint of this level up as well. */
  public boolean escalates(ReopeningReason reason, int level) {
    return escalatingReopenings.contains(reason) && goesAbove(level);
  }

  /** Who is called in on this criterion; null when nobody is. */
  public String specialistFor(EscalationCriterion criterion) {
    return specialists.get(criterion);
  }

  /**
   * Whether a value is more than a handler may decide about.
   *
   * @param mayOffer what a handler may offer in this currency; empty where that is nothing
   */
  public boolean isAboveAuthority(
      BigDecimal amount, String currency, Optional<BigDecimal> mayOffer) {
    BigDecimal limit = authority.isEmpty() ? mayOffer.orElse(null) : authority.get(currency);
    return limit == null ? amount.signum() > 0 : amount.compareTo(limit) > 0;
  }

  /** What wrong judgements cost, in minutes of work. */
  public long costInMinutes(long missed, long needless) {
    return missed * missedMinutes + needless * needlessMinutes;
  }
}
