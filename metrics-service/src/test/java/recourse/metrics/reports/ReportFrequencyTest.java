package recourse.metrics.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFrequencyTest {
  @ParameterizedTest
  @CsvSource({
    "DAY,2026-11-25,2026-11-25,2026-11-26,2026-11-24",
    "WEEK,2026-11-25,2026-11-23,2026-11-30,2026-11-16",
    "WEEK,2026-11-23,2026-11-23,2026-11-30,2026-11-16",
    "MONTH,2026-03-31,2026-03-01,2026-04-01,2026-02-01",
    "QUARTER,2026-11-25,2026-10-01,2027-01-01,2026-07-01",
    "HALF_YEAR,2027-01-01,2027-01-01,2027-07-01,2026-07-01",
    "HALF_YEAR,2026-12-31,2026-07-01,2027-01-01,2026-01-01"
  })
  void shouldFollowTheCalendar(
      ReportFrequency rhythm, LocalDate day, LocalDate start, LocalDate after, LocalDate complete) {
    assertThat(rhythm.startOf(day)).isEqualTo(start);
    assertThat(rhythm.after(start)).isEqualTo(after);
    assertThat(rhythm.lastCompleteBefore(day)).isEqualTo(complete);
  }

  @Test
  void shouldBeDueOnTheDayAfterThePeriodAndNoSooner() {
    // given
    ReportSchedule schedule =
        new ReportSchedule(
            new UUID(0, 1),
            "x",
            ReportFrequency.MONTH,
            "pdf",
            "cho",
            null,
            LocalDate.of(2026, 2, 1));
    // then
    assertThat(schedule.nextTo()).isEqualTo("2026-02-28");
    assertThat(schedule.isDueOn(LocalDate.of(2026, 2, 28))).isFalse();
    assertThat(schedule.isDueOn(LocalDate.of(2026, 3, 1))).isTrue();
  }
}
