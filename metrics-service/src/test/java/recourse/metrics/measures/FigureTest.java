package recourse.metrics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void shouldSayNothingWhereThereIsNothing() {
    assertThat(Figure.share(0, 0).value()).isNull();
    assertThat(Figure.count(0).value()).isEqualByComparingTo("0");
  }

  @Test
  void shouldRoundSharesHalfUpToFourPlaces() {
    assertThat(Figure.share(2, 3).value()).hasToString("0.6667");
    assertThat(Figure.share(1, 32).value()).hasToString("0.0313");
    assertThat(Figure.share(5, 5).value()).hasToString("1.0000");
  }

  @Test
  void shouldTellAnEmptyPartFromOneWithMembers() {
    assertThat(Figure.share(0, 0).hasMembers()).isFalse();
    assertThat(Figure.share(0, 3).hasMembers()).isTrue();
    assertThat(Figure.count(0).hasMembers()).isFalse();
  }
}
