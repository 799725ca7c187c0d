package recourse.intake.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.policy.Policies;

class RepeatPolicyTest {
  private static final Instant RESOLVED = Instant.parse("2026-06-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"-PT1S, false", "PT0S, true", "P90D, true", "P90DT1S, false"})
  void shouldCountFromTheResolutionToTheEndOfTheWindow(Duration after, boolean repeat) {
    RepeatPolicy policy =
        Policies.shipped(ZoneId.of("Europe/London")).of("repeat", RepeatPolicy.class).at(RESOLVED);
    assertThat(policy.isRepeat(RESOLVED.plus(after), RESOLVED)).isEqualTo(repeat);
  }
}
