package recourse.followup.quality;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Spearman's rank correlation: how far those that are higher in one thing are higher in another.
 * Equal values share the mean of their ranks.
 *
 * @param pairs how many were compared
 * @param rho 1 for the same order, -1 for the opposite one; absent with fewer than five pairs, or
 *     where one of the things is the same throughout: so little says nothing
 */
public record RankCorrelation(int pairs, @Nullable Double rho) {
  private static final int FEWEST = 5;

  /** Two things measured of one. */
  public record Pair(double one, double other) {}

  /** The correlation in these pairs. */
  public static RankCorrelation of(List<Pair> pairs) {
    double[] ones = ranks(pairs, Pair::one);
    double[] others = ranks(pairs, Pair::other);
    double spread = Math.sqrt(product(ones, ones) * product(others, others));
    boolean says = pairs.size() >= FEWEST && spread > 0;
    return new RankCorrelation(pairs.size(), says ? product(ones, others) / spread : null);
  }

  /** Ranks less their mean. */
  private static double[] ranks(List<Pair> pairs, ToDoubleFunction<Pair> thing) {
    double[] values = pairs.stream().mapToDouble(thing).toArray();
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      for (double other : values) {
        ranks[i] += Math.signum(values[i] - other) / 2;
      }
    }
    return ranks;
  }

  private static double product(double[] ones, double[] others) {
    double sum = 0;
    for (int i = 0; i < ones.length; i++) {
      sum += ones[i] * others[i];
    }
    return sum;
  }
}
