package recourse.followup.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.followup.quality.RankCorrelation.Pair;

class RankCorrelationTest {
  @Test
  void shouldBeOneForTheSameOrderAndMinusOneForTheOppositeHoweverFarApart() {
    // then
    assertThat(rho(1, 2, 3, 4, 5, /* beside */ 1, 2, 3, 50, 51)).isCloseTo(1, within(1e-12));
    assertThat(rho(1, 2, 3, 4, 5, /* beside */ 9, 8, 7, 6, 1)).isCloseTo(-1, within(1e-12));
  }

  @Test
  void shouldAgreeWithWhatWasReckonedByHand() {
    // then: sums of squared differences of ranks 4 and 6 of five, and one with shared ranks
    assertThat(rho(1, 2, 3, 4, 5, /* beside */ 2, 1, 4, 3, 5)).isCloseTo(0.8, within(1e-12));
    assertThat(rho(1, 2, 3, 4, 5, /* beside */ 3, 1, 2, 4, 5)).isCloseTo(0.7, within(1e-12));
    assertThat(rho(1, 2, 2, 3, 4, /* beside */ 1, 2, 3, 4, 5))
        .isCloseTo(9.5 / Math.sqrt(9.5 * 10), within(1e-12));
  }

  @Test
  void shouldSayNothingOfFewOrOfWhatIsTheSameThroughout() {
    // then
    assertThat(RankCorrelation.of(pairs(1, 2, 3, 4, 1, 2, 3, 4)))
        .isEqualTo(new RankCorrelation(4, null));
    assertThat(rho(3, 3, 3, 3, 3, /* beside */ 1, 2, 3, 4, 5)).isNull();
    assertThat(RankCorrelation.of(List.of())).isEqualTo(new RankCorrelation(0, null));
  }

  private static Double rho(double... values) {
    return RankCorrelation.of(pairs(values)).rho();
  }

  /** The first half beside the second. */
  private static List<Pair> pairs(double... values) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < values.length / 2; i++) {
      pairs.add(new Pair(values[i], values[i + values.length / 2]));
    }
    return pairs;
  }
}
