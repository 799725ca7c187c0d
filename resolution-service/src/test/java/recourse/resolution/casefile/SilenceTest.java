package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {
  private static final Instant DAY_0 = Instant.parse("2026-06-01T00:00:00Z");

  /** Days since the receipt: times of being open, messages, and the longest silence. */
  @ParameterizedTest(name = "open {0}, messages on {1}")
  @CsvSource({
    "0-10, '', 10",
    "0-10, '4', 6",
    "0-10, '4 1', 6",
    "0-10, '8 3', 5",
    "0-10, '4 4 9', 5",
    "0-10, '12', 10",
    "0-10 20-23, '5', 5",
    "0-2 20-26, '1 15 21', 5",
    "0-0, '', 0"
  })
  void shouldBeTheLargestGapWhileTheComplaintWasOpen(String open, String messages, int days) {
    // given
    List<Silence.Span> spans = Arrays.stream(open.split(" ", -1)).map(SilenceTest::span).toList();
    List<Instant> sent =
        Arrays.stream(messages.split(" ", -1))
            .filter(day -> !day.isEmpty())
            .map(SilenceTest::day)
            .toList();

    // then
    assertThat(Silence.longest(spans, sent)).isEqualTo(Duration.ofDays(days));
  }

  private static Silence.Span span(String fromTo) {
    String[] days = fromTo.split("-", -1);
    return new Silence.Span(day(days[0]), day(days[1]));
  }

  private static Instant day(String number) {
    return DAY_0.plus(Duration.ofDays(Long.parseLong(number)));
  }
}
