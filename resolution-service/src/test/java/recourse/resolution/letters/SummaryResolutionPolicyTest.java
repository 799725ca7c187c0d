package recourse.resolution.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.time.BusinessCalendar;

class SummaryResolutionPolicyTest {
  private static final SummaryResolutionPolicy POLICY =
      SummaryResolutionPolicy.on(BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00"));

  /** The first row is the vector of the house's rules, 6.6. */
  @ParameterizedTest(name = "received {0}: {1}")
  @CsvSource({
    "2026-12-18T12:00:00Z, 2026-12-23T17:00:00Z",
    "2026-12-18T23:59:59Z, 2026-12-23T17:00:00Z",
    "2026-12-19T10:00:00Z, 2026-12-23T17:00:00Z",
    "2026-12-23T10:00:00Z, 2026-12-30T17:00:00Z",
    "2026-05-31T23:30:00Z, 2026-06-04T16:00:00Z"
  })
  void shouldCloseOnTheThirdBusinessDayAfterTheDayOfReceipt(Instant received, Instant closes) {
    assertThat(POLICY.closes(received)).isEqualTo(closes);
    assertThat(POLICY.isInTime(received, closes)).isTrue();
    assertThat(POLICY.isInTime(received, closes.plusNanos(1_000))).isFalse();
  }
}
