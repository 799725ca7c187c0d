package recourse.followup.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recourse.followup.quality.Concordance.Pair;

class ConcordanceTest {
  @Test
  void shouldBeOneWhenBothAlwaysSayTheSame() {
    // when
    Concordance concordance = Concordance.of(pairs(0, 0, 1, 1, 2, 2, 3, 3));

    // then
    assertThat(concordance).isEqualTo(new Concordance(4, 1.0, 0.0));
  }

  /** Observed 2/4; expected by chance, of 16 combinations, 40/16: kappa is 1 - 0.5/2.5. */
  @Test
  void shouldWeighDistancesBySquareAndTellWhoIsMilder() {
    // when
    Concordance concordance = Concordance.of(pairs(0, 0, 1, 0, 2, 3, 3, 3));

    // then
    double expected = expectedByHand(new int[] {0, 1, 2, 3}, new int[] {0, 0, 3, 3});
    assertThat(concordance.kappa()).isCloseTo(1 - 0.5 / expected, within(1e-12));
    assertThat(concordance.meanDifference()).isZero();
    assertThat(Concordance.of(pairs(3, 1, 2, 1)).meanDifference()).isEqualTo(1.5);
  }

  @Test
  void shouldBeMinusOneWhenBothAlwaysSayTheOpposite() {
    // then
    assertThat(Concordance.of(pairs(0, 3, 3, 0)).kappa()).isCloseTo(-1, within(1e-12));
  }

  @Test
  void shouldSayNothingWhereThereIsNothingToSay() {
    // then
    assertThat(Concordance.of(List.of())).isEqualTo(new Concordance(0, null, null));
    assertThat(Concordance.of(pairs(2, 2, 2, 2)).kappa()).isNull();
  }

  private static double expectedByHand(int[] first, int[] second) {
    return IntStream.of(first)
            .mapToDouble(a -> IntStream.of(second).mapToDouble(b -> (a - b) * (a - b)).sum())
            .sum()
        / (first.length * second.length);
  }

  private static List<Pair> pairs(int... scores) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < scores.length; i += 2) {
      pairs.add(new Pair(scores[i], scores[i + 1]));
    }
    return pairs;
  }
}
