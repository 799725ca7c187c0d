package recourse.intake.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatPolicyTest {
  private static final Instant RESOLVED = Instant.parse("2026-06-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"-PT1S, false", "PT0S, true", "P90D, true", "P90DT1S, false"})
  void shouldCountFromTheResolutionToTheEndOfTheWindow(Duration after, boolean repeat) {
    assertThat(RepeatPolicy.CURRENT.isRepeat(RESOLVED.plus(after), RESOLVED)).isEqualTo(repeat);
  }
}
