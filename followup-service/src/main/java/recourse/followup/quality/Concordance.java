package recourse.followup.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two reviewers agree who scored the same criteria of the same cases.
 *
 * @param pairs how many scores both gave
 * @param kappa Cohen's kappa with quadratic weights: 1 is full agreement, 0 what chance would
 *     bring; absent where both gave one and the same score throughout, or there are no pairs
 * @param meanDifference of the first over the second, in points of a criterion; absent without
 *     pairs
 */
public record Concordance(int pairs, @Nullable Double kappa, @Nullable Double meanDifference) {
  /**
   * A score of each.
   *
   * @param first of the first reviewer, 0 to 3
   * @param second of the second
   */
  public record Pair(int first, int second) {}

  /** The agreement in these pairs. */
  public static Concordance of(List<Pair> pairs) {
    int n = pairs.size();
    if (n == 0) {
      return new Concordance(0, null, null);
    }
    double difference = pairs.stream().mapToInt(pair -> pair.first() - pair.second()).sum();
    double observed = pairs.stream().mapToDouble(p -> square(p.first() - p.second())).sum() / n;
    double expected = 0;
    for (Pair mine : pairs) {
      for (Pair theirs : pairs) {
        expected += square(mine.first() - theirs.second());
      }
    }
    expected /= (double) n * n;
    return new Concordance(n, expected == 0 ? null : 1 - observed / expected, difference / n);
  }

  private static double square(int difference) {
    return (double) difference * difference;
  }
}
