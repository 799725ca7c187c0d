package recourse.metrics.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  /**
   * Admissions to Berkeley in 1973 by department, men against women (Bickel, Hammel and O'Connell,
   * Science 187, 1975): all in all unequal, by department not.
   */
  private static final List<Stratum> BERKELEY =
      List.of(
          new Stratum(512, 825, 601, 933),
          new Stratum(353, 560, 370, 585),
          new Stratum(120, 325, 322, 918),
          new Stratum(138, 417, 269, 792),
          new Stratum(53, 191, 147, 584),
          new Stratum(22, 373, 46, 714));

  @Test
  void shouldComeToThePublishedFiguresForBerkeley() {
    // given
    CochranMantelHaenszel test = new CochranMantelHaenszel(BERKELEY);

    // then, as R's mantelhaen.test(UCBAdmissions) says
    assertThat(test.oddsRatio()).isEqualTo(0.9046968, within(1e-7));
    assertThat(test.asFarOff()).isEqualTo(0.2323, within(5e-5));
  }

  @Test
  void shouldBeFisherSExactTestWhereThereIsOneSmallStratum() {
    // given a lady who tells three of four cups with milk first
    CochranMantelHaenszel tea = new CochranMantelHaenszel(List.of(new Stratum(3, 4, 4, 8)));

    // then
    assertThat(tea.atLeast()).isEqualTo(17.0 / 70, within(1e-12));
    assertThat(tea.asFarOff()).isEqualTo(34.0 / 70, within(1e-12));
  }

  @Test
  void shouldAddUpTheChancesOfSmallStrata() {
    // given two fair draws of one out of two, both hits
    Stratum draw = new Stratum(1, 1, 1, 2);

    // then
    assertThat(new CochranMantelHaenszel(List.of(draw, draw)).atLeast())
        .isEqualTo(0.25, within(1e-12));
  }

  @Test
  void shouldLeaveOutStrataThatSayNothing() {
    // given
    Stratum nobodyElse = new Stratum(3, 5, 3, 5);
    Stratum allAlike = new Stratum(0, 5, 0, 9);

    // then
    assertThat(new CochranMantelHaenszel(List.of(nobodyElse, allAlike)).strata()).isZero();
  }

  @Test
  void shouldBeExactAndApproximateAlikeWhereTheyMeet() {
    // given twice the same shape, on both sides of the limit
    CochranMantelHaenszel exact =
        new CochranMantelHaenszel(List.of(new Stratum(62, 200, 100, 400)));
    CochranMantelHaenszel wide =
        new CochranMantelHaenszel(List.of(new Stratum(124, 400, 200, 800)));

    // then
    assertThat(exact.atLeast()).isEqualTo(0.0036, within(5e-4));
    assertThat(wide.atLeast()).isEqualTo(0.00006, within(2e-5));
  }

  @Test
  void shouldCallFourDiscoveriesInTheExampleOfBenjaminiAndHochberg() {
    // given the fifteen probabilities of section 3.2 of their paper
    double[] probabilities = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0
    };

    // when
    double[] rates = BenjaminiHochberg.adjusted(probabilities);

    // then
    assertThat(rates[3]).isEqualTo(0.0095 * 15 / 4, within(1e-12)).isLessThan(0.05);
    assertThat(rates[4]).isGreaterThan(0.05);
    assertThat(rates[14]).isEqualTo(1);
  }

  @Test
  void shouldNotDependOnTheOrderOfTheProbabilities() {
    assertThat(BenjaminiHochberg.adjusted(new double[] {0.5, 0.01, 0.2}))
        .containsExactly(new double[] {0.5, 0.03, 0.3}, within(1e-12));
  }
}
