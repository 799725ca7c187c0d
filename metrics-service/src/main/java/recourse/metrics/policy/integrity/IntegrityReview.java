package recourse.metrics.policy.integrity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.policy.integrity.Check.Subject;
import recourse.metrics.policy.integrity.Check.Test;
import recourse.metrics.policy.integrity.Finding.Verdict;

/**
 * A review of one period: complaints are looked at one after the other, in any order, and only
 * counts are kept. All tests of the review share one rate of false discoveries.
 */
public final class IntegrityReview {
  private static final BinomialTest BINOMIAL = new BinomialTest();
  private static final String BADLY = "badly";
  private static final double EVEN = 0.5;

  private final IntegrityPolicy policy;
  private final Sight sight;
  private final Map<Check, Table> tables = new EnumMap<>(Check.class);
  private final Map<String, Table> selection = new TreeMap<>();
  private final Map<String, int[]> spikes = new TreeMap<>();
  private final Map<String, int[]> tokens = new TreeMap<>();

  /** A review from {@code start} (included) to {@code end} (excluded), as known at {@code asOf}. */
  public IntegrityReview(IntegrityPolicy policy, Instant start, Instant end, Instant asOf) {
    this.policy = policy;
    this.sight = new Sight(policy, start, end, asOf);
    for (Check check : Check.values()) {
      tables.put(check, new Table());
    }
  }

  /** Looks at one more complaint; one whose registration was not heard yet tells nothing. */
  public void add(MeasuredComplaint complaint) {
    if (complaint.registration() != null) {
      sight.of(complaint, this);
    }
  }

  void observe(Check check, String stratum, String group, boolean hit) {
    tables.get(check).observe(stratum, group, hit);
  }

  void selected(String team, String stratum, boolean wentBadly, boolean notAsked) {
    selection
        .computeIfAbsent(team, first -> new Table())
        .observe(stratum, wentBadly ? BADLY : "well", notAsked);
  }

  void paused(String team, boolean inTheLastPart) {
    count(spikes, team, inTheLastPart);
  }

  void answered(String team, boolean againstTheRule) {
    count(tokens, team, againstTheRule);
  }

  private static void count(Map<String, int[]> counts, String team, boolean hit) {
    int[] cell = counts.computeIfAbsent(team, first -> new int[2]);
    cell[0]++;
    cell[1] += hit ? 1 : 0;
  }

  /** What was found, flags first, in the order of the checks and their subjects. */
  public List<Finding> findings() {
    List<Finding> raw = new ArrayList<>();
    for (Check check : Check.values()) {
      switch (check.test()) {
        case MORE_THAN_PEERS, UNEQUAL -> raw.addAll(againstOthers(check));
        case WITHIN_TEAM -> selection.forEach((team, table) -> raw.add(within(team, table)));
        case BUNCHING -> spikes.forEach((team, cell) -> raw.add(bunching(team, cell)));
        case RULE -> tokens.forEach((team, cell) -> raw.add(rule(team, cell)));
      }
    }
    return adjusted(raw).stream().sorted(Comparator.comparing(Finding::verdict)).toList();
  }

  private List<Finding> againstOthers(Check check) {
    Table table = tables.get(check);
    boolean pairs =
        check.subject() == Subject.VULNERABILITY || check.subject() == Subject.ADJUSTMENT;
    return table.groups().stream()
        .filter(group -> !pairs || !group.equals(Sight.OTHERS))
        .map(group -> compared(check, group, table.of(group)))
        .toList();
  }

  private Finding within(String team, Table table) {
    return compared(Check.SURVEY_SELECTION, team, table.of(BADLY));
  }

  private Finding compared(Check check, String subject, List<Stratum> strata) {
    int observations = strata.stream().mapToInt(Stratum::here).sum();
    int hits = strata.stream().mapToInt(Stratum::hitsHere).sum();
    CochranMantelHaenszel test = new CochranMantelHaenszel(strata);
    if (observations < policy.fewest() || test.strata() == 0) {
      return untested(check, subject, observations, hits);
    }
    double probability = check.test() == Test.UNEQUAL ? test.asFarOff() : test.atLeast();
    double outside = hits - test.observed();
    return new Finding(
        check,
        subject,
        Verdict.CLEAR,
        observations,
        hits,
        test.expected() + outside,
        test.oddsRatio(),
        probability,
        null,
        test.strata());
  }

  private Finding bunching(String team, int[] cell) {
    if (cell[0] < policy.fewest()) {
      return untested(Check.PAUSE_BEFORE_BREACH, team, cell[0], cell[1]);
    }
    double probability =
        BINOMIAL.binomialTest(cell[0], cell[1], EVEN, AlternativeHypothesis.GREATER_THAN);
    double odds = (double) cell[1] / (cell[0] - cell[1]);
    return new Finding(
        Check.PAUSE_BEFORE_BREACH,
        team,
        Verdict.CLEAR,
        cell[0],
        cell[1],
        cell[0] * EVEN,
        odds,
        probability,
        null,
        1);
  }

  private static Finding rule(String team, int[] cell) {
    Verdict verdict = cell[1] > 0 ? Verdict.FLAGGED : Verdict.CLEAR;
    return new Finding(
        Check.RATING_TOKEN_ONCE, team, verdict, cell[0], cell[1], 0, null, null, null, 0);
  }

  private static Finding untested(Check check, String subject, int observations, int hits) {
    return new Finding(check, subject, Verdict.TOO_FEW, observations, hits, 0, null, null, null, 0);
  }

  private List<Finding> adjusted(List<Finding> raw) {
    double[] rates =
        BenjaminiHochberg.adjusted(
            raw.stream().filter(Finding::tested).mapToDouble(Finding::probability).toArray());
    List<Finding> all = new ArrayList<>();
    int next = 0;
    for (Finding finding : raw) {
      if (finding.tested()) {
        double rate = rates[next++];
        all.add(finding.judged(verdict(finding, rate), rate));
      } else {
        all.add(finding);
      }
    }
    return all;
  }

  private Verdict verdict(Finding finding, double rate) {
    double odds = finding.oddsRatio();
    boolean matters =
        odds >= policy.oddsRatio()
            || (finding.check().test() == Test.UNEQUAL && odds <= 1 / policy.oddsRatio());
    return rate <= policy.falseDiscoveryRate() && matters ? Verdict.FLAGGED : Verdict.CLEAR;
  }
}
