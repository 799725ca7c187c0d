package recourse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstEndingTest {
  private static final Instant WITHDRAWN = Instant.parse("2026-06-01T09:30:00Z");

  @ParameterizedTest(name = "resolved {0} after the withdrawal: {1}")
  @CsvSource({
    "PT0S, WITHDRAWAL",
    "PT0.000001S, WITHDRAWAL",
    "PT24H, WITHDRAWAL",
    "PT-0.000001S, RESOLUTION",
    "PT-24H, RESOLUTION"
  })
  void shouldCountTheEarlierAndTheCustomersWishAtTheSameInstant(Duration later, FirstEnding first) {
    assertThat(FirstEnding.of(WITHDRAWN, WITHDRAWN.plus(later))).isEqualTo(first);
  }
}
