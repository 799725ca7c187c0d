package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdherenceTest {
  private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

  /** Stages by the hour they were reached, a minus for not reached. */
  @ParameterizedTest(name = "reached {0}")
  @CsvSource({
    "- - -, CURRENT AHEAD AHEAD, ",
    "1 - -, DONE CURRENT AHEAD, 1.0000",
    "1 2 3, DONE DONE DONE, 1.0000",
    "1 1 1, DONE DONE DONE, 1.0000",
    "1 - 3, DONE SKIPPED DONE, 0.6667",
    "1 3 2, DONE OUT_OF_ORDER DONE, 0.6667",
    "3 2 -, OUT_OF_ORDER DONE CURRENT, 0.5000",
    "3 2 1, OUT_OF_ORDER OUT_OF_ORDER DONE, 0.3333",
    "- - 1, SKIPPED SKIPPED DONE, 0.3333"
  })
  void shouldShowWhatWasSkippedAndWhatCameTooLate(
      String reached, String expected, BigDecimal share) {
    // when
    List<Adherence.State> states =
        Adherence.judge(
            Arrays.stream(reached.split(" ", -1))
                .map(AdherenceTest::hour)
                .collect(Collectors.toList()));

    // then
    assertThat(states.stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(Adherence.share(states)).isEqualTo(share);
  }

  private static Instant hour(String number) {
    return "-".equals(number) ? null : START.plusSeconds(3_600 * Long.parseLong(number));
  }
}
