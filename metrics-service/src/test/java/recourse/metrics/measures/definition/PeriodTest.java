package recourse.metrics.measures.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.refusal.Refusal;

class PeriodTest {
  private static final String LONDON = "Europe/London";

  @Test
  void shouldBeginAndEndWithTheLocalDayWhenTheClocksChange() {
    // given
    Period march = Period.of("2026-03-01", "2026-03-31", LONDON);

    // then
    assertThat(march.start()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(march.end()).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
  }

  @Test
  void shouldKnowNothingOfTheFuture() {
    // given
    Period march = Period.of("2026-03-01", "2026-03-31", LONDON);
    Instant halfWay = Instant.parse("2026-03-15T12:00:00Z");

    // then
    assertThat(march.lastInstant(halfWay)).isEqualTo(halfWay);
    assertThat(march.lastInstant(Instant.parse("2026-04-15T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-03-31T22:59:59.999999Z"));
  }

  @Test
  void shouldNameTheMonthsItTouchesWithTheirLocalBeginnings() {
    assertThat(Period.of("2026-03-31", "2026-04-01", LONDON).steps(Dimension.MONTH))
        .hasToString("{2026-03=2026-03-01T00:00:00Z, 2026-04=2026-03-31T23:00:00Z}");
  }

  @Test
  void shouldAllowTenYearsAndNotADayMore() {
    assertThat(Period.of("2016-01-01", "2026-01-07", "UTC").steps(Dimension.MONTH)).hasSize(121);
    assertThatThrownBy(() -> Period.of("2016-01-01", "2026-01-08", "UTC"))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.field()).isEqualTo("to"));
  }

  @ParameterizedTest
  @CsvSource({
    ",2026-01-31,UTC,from",
    "2026-01-01,,UTC,to",
    "2026-02-30,2026-03-31,UTC,from",
    "01/02/2026,2026-03-31,UTC,from",
    "2026-01-01,2026-1-31,UTC,to",
    "+99999-1-1,2026-01-31,UTC,from",
    "2026-02-01,2026-01-31,UTC,from",
    "2026-01-01,2026-01-31,Mars/Olympus,timeZone",
    "2026-01-01,2026-01-31,+01:00,timeZone"
  })
  void shouldRefuseWhatIsNoPeriodAndNameTheField(
      String from, String to, String zone, String field) {
    assertThatThrownBy(() -> Period.of(from, to, zone))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
  }
}
