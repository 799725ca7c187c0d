package recourse.resolution.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID TWO = UUID.randomUUID();
  private static final UUID THREE = UUID.randomUUID();
  private static final UUID FOUR = UUID.randomUUID();

  @Test
  void shouldTellWhatMovedUpFromWhatShouldHave() {
    // when
    ConfusionMatrix matrix = ConfusionMatrix.of(Set.of(ONE, TWO, THREE), Set.of(ONE, FOUR), 10);

    // then
    assertThat(matrix).isEqualTo(new ConfusionMatrix(1, 1, 2, 6));
    assertThat(matrix.precision()).as("of 2 that moved up").isEqualTo("0.5000");
    assertThat(matrix.recall()).as("of 3 that should have").isEqualTo("0.3333");
  }

  @Test
  void shouldHaveNoShareOfNothing() {
    assertThat(ConfusionMatrix.of(Set.of(ONE), Set.of(), 2).precision()).isNull();
    assertThat(ConfusionMatrix.of(Set.of(), Set.of(ONE), 2).recall()).isNull();
  }
}
