package recourse.metrics.integrity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.integrity.IntegrityCheck.Subject;
import recourse.metrics.integrity.IntegrityCheck.Test;
import recourse.metrics.integrity.IntegrityFinding.Verdict;
import recourse.metrics.projection.MeasuredComplaint;

/**
 * A review of one period: complaints are looked at one after the other, in any order, and only
 * counts are kept. All tests of the review share one rate of false discoveries.
 */
@NullUnmarked // still to be annotated
public final class IntegrityReview {
  private static final BinomialTest BINOMIAL = new BinomialTest();
  private static final String BADLY = "badly";
  private static final double EVEN = 0.5;

  private final IntegrityPolicy policy;
  private final IntegrityFeatures sight;
  private final Map<IntegrityCheck, ContingencyTable> tables = new EnumMap<>(IntegrityCheck.class);
  private final Map<String, ContingencyTable> selection = new TreeMap<>();
  private final Map<String, int[]> spikes = new TreeMap<>();
  private final Map<String, int[]> tokens = new TreeMap<>();

  /** A review from {@code start} (included) to {@code end} (excluded), as known at {@code asOf}. */
  public IntegrityReview(IntegrityPolicy policy, Instant start, Instant end, Instant asOf) {
    this.policy = policy;
    this.sight = new IntegrityFeatures(policy, start, end, asOf);
    for (IntegrityCheck check : IntegrityCheck.values()) {
      tables.put(check, new ContingencyTable());
    }
  }

  /** Looks at one more complaint; one whose registration was not heard yet tells nothing. */
  public void add(MeasuredComplaint complaint) {
    if (complaint.registration() != null) {
      sight.of(complaint, this);
    }
  }

  void observe(IntegrityCheck check, String stratum, String group, boolean hit) {
    tables.get(check).observe(stratum, group, hit);
  }

  void selected(String team, String stratum, boolean wentBadly, boolean notAsked) {
    selection
        .computeIfAbsent(team, first -> new ContingencyTable())
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
  public List<IntegrityFinding> findings() {
    List<IntegrityFinding> raw = new ArrayList<>();
    for (IntegrityCheck check : IntegrityCheck.values()) {
      switch (check.test()) {
        case MORE_THAN_PEERS, UNEQUAL -> raw.addAll(againstOthers(check));
        case WITHIN_TEAM -> selection.forEach((team, table) -> raw.add(within(team, table)));
        case BUNCHING -> spikes.forEach((team, cell) -> raw.add(bunching(team, cell)));
        case RULE -> tokens.forEach((team, cell) -> raw.add(rule(team, cell)));
      }
    }
    return adjusted(raw).stream().sorted(Comparator.comparing(IntegrityFinding::verdict)).toList();
  }

  private List<IntegrityFinding> againstOthers(IntegrityCheck check) {
    ContingencyTable table = tables.get(check);
    boolean pairs =
        check.subject() == Subject.VULNERABILITY || check.subject() == Subject.ADJUSTMENT;
    return table.groups().stream()
        .filter(group -> !pairs || !group.equals(IntegrityFeatures.OTHERS))
        .map(group -> compared(check, group, table.of(group)))
        .toList();
  }

  private IntegrityFinding within(String team, ContingencyTable table) {
    return compared(IntegrityCheck.SURVEY_SELECTION, team, table.of(BADLY));
  }

  private IntegrityFinding compared(IntegrityCheck check, String subject, List<Stratum> strata) {
    int observations = strata.stream().mapToInt(Stratum::here).sum();
    int hits = strata.stream().mapToInt(Stratum::hitsHere).sum();
    CochranMantelHaenszel test = new CochranMantelHaenszel(strata);
    if (observations < policy.fewest() || test.strata() == 0) {
      return untested(check, subject, observations, hits);
    }
    double probability = check.test() == Test.UNEQUAL ? test.asFarOff() : test.atLeast();
    double outside = hits - test.observed();
    return new IntegrityFinding(
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

  private IntegrityFinding bunching(String team, int[] cell) {
    if (cell[0] < policy.fewest()) {
      return untested(IntegrityCheck.PAUSE_BEFORE_BREACH, team, cell[0], cell[1]);
    }
    double probability =
        BINOMIAL.binomialTest(cell[0], cell[1], EVEN, AlternativeHypothesis.GREATER_THAN);
    double odds = (double) cell[1] / (cell[0] - cell[1]);
    return new IntegrityFinding(
        IntegrityCheck.PAUSE_BEFORE_BREACH,
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

  private static IntegrityFinding rule(String team, int[] cell) {
    Verdict verdict = cell[1] > 0 ? Verdict.FLAGGED : Verdict.CLEAR;
    return new IntegrityFinding(
        IntegrityCheck.RATING_TOKEN_ONCE, team, verdict, cell[0], cell[1], 0, null, null, null, 0);
  }

  private static IntegrityFinding untested(
      IntegrityCheck check, String subject, int observations, int hits) {
    return new IntegrityFinding(
        check, subject, Verdict.TOO_FEW, observations, hits, 0, null, null, null, 0);
  }

  private List<IntegrityFinding> adjusted(List<IntegrityFinding> raw) {
    double[] rates =
        BenjaminiHochberg.adjusted(
            raw.stream()
                .filter(IntegrityFinding::tested)
                .mapToDouble(IntegrityFinding::probability)
                .toArray());
    List<IntegrityFinding> all = new ArrayList<>();
    int next = 0;
    for (IntegrityFinding finding : raw) {
      if (finding.tested()) {
        double rate = rates[next++];
        all.add(finding.judged(verdict(finding, rate), rate));
      } else {
        all.add(finding);
      }
    }
    return all;
  }

  private Verdict verdict(IntegrityFinding finding, double rate) {
    double odds = finding.oddsRatio();
    boolean matters =
        odds >= policy.oddsRatio()
            || (finding.check().test() == Test.UNEQUAL && odds <= 1 / policy.oddsRatio());
    return rate <= policy.falseDiscoveryRate() && matters ? Verdict.FLAGGED : Verdict.CLEAR;
  }
}
