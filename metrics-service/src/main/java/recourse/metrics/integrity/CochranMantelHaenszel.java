package recourse.metrics.integrity;

import java.util.List;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The test of Cochran (1954), Mantel and Haenszel (1959): whether, among similar things, a group
 * has more hits than the rest. Given the margins of each stratum, the hits of the group are a sum
 * of hypergeometric variables. While their variance is small the probability is exact, by
 * convolution; above that the normal approximation with continuity correction is as good. With
 * fewer data than needed it does not err, it only does not see.
 */
final class CochranMantelHaenszel {
  private static final double EXACT_BELOW = 30;
  private static final double CONTINUITY = 0.5;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private final List<Stratum> strata;

  CochranMantelHaenszel(List<Stratum> strata) {
    this.strata = strata.stream().filter(Stratum::speaks).toList();
  }

  int strata() {
    return strata.size();
  }

  /** How likely that many hits or more are in a group like the rest. */
  double atLeast() {
    return variance() < EXACT_BELOW ? exact(false) : approximate(observed() - expected());
  }

  /** How likely a number of hits so far off, up or down, is in a group like the rest. */
  double asFarOff() {
    double up = atLeast();
    double down = variance() < EXACT_BELOW ? exact(true) : approximate(expected() - observed());
    return Math.min(1, 2 * Math.min(up, down));
  }

  /**
   * The common odds ratio; infinite where no hit is outside, NaN where the strata say nothing. A
   * group without hits has 0.
   */
  double oddsRatio() {
    double more = 0;
    double less = 0;
    for (Stratum s : strata) {
      double hitsElsewhere = s.hits() - s.hitsHere();
      double missesHere = s.here() - s.hitsHere();
      double missesElsewhere = s.all() - s.here() - hitsElsewhere;
      more += s.hitsHere() * missesElsewhere / s.all();
      less += missesHere * hitsElsewhere / s.all();
    }
    return more / less;
  }

  /** Hits of the group, in strata that say something. */
  int observed() {
    return strata.stream().mapToInt(Stratum::hitsHere).sum();
  }

  /** Hits to expect if it is like the rest. */
  double expected() {
    return strata.stream().mapToDouble(Stratum::expected).sum();
  }

  private double variance() {
    return strata.stream().mapToDouble(Stratum::variance).sum();
  }

  private double approximate(double excess) {
    double z = (excess - CONTINUITY) / Math.sqrt(variance());
    return NORMAL.cumulativeProbability(-z);
  }

  private double exact(boolean atMost) {
    double[] chances = {1};
    int fewest = 0;
    for (Stratum s : strata) {
      chances = sum(chances, chances(s));
      fewest += s.fewest();
    }
    int observed = observed() - fewest;
    double tail = 0;
    for (int i = atMost ? 0 : observed; i < (atMost ? observed + 1 : chances.length); i++) {
      tail += chances[i];
    }
    return Math.min(1, tail);
  }

  private static double[] chances(Stratum s) {
    HypergeometricDistribution hits =
        new HypergeometricDistribution(null, s.all(), s.hits(), s.here());
    double[] chances = new double[s.most() - s.fewest() + 1];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = hits.probability(s.fewest() + i);
    }
    return chances;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] both = new double[one.length + other.length - 1];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < other.length; j++) {
        both[i + j] += one[i] * other[j];
      }
    }
    return both;
  }
}
