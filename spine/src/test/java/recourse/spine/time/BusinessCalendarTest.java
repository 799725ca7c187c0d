package recourse.spine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {
  private final BusinessCalendar office =
      BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00");

  @ParameterizedTest
  @CsvSource({
    // start, working hours, due: the promises a customer in England would check on a calendar
    "2026-06-01T08:00:00Z, 8, 2026-06-01T16:00:00Z", // Monday 09:00 to 17:00 in summer time
    "2026-06-05T16:00:00Z, 8, 2026-06-08T16:00:00Z", // Friday 17:00: the weekend is no time
    "2026-06-05T15:59:00Z, 8, 2026-06-08T15:59:00Z",
    "2026-06-06T12:00:00Z, 8, 2026-06-08T16:00:00Z", // Saturday
    "2026-04-02T16:00:00Z, 8, 2026-04-07T16:00:00Z", // over Good Friday and Easter Monday
    "2026-05-01T16:00:00Z, 8, 2026-05-05T16:00:00Z", // early May bank holiday
    "2026-08-28T16:00:00Z, 8, 2026-09-01T16:00:00Z", // summer bank holiday
    "2021-12-24T17:00:00Z, 8, 2021-12-29T17:00:00Z", // both Christmas days replaced
    "2022-12-23T17:00:00Z, 8, 2022-12-28T17:00:00Z",
    "2022-06-01T16:00:00Z, 8, 2022-06-06T16:00:00Z", // spring bank holiday moved, jubilee added
    "2022-09-16T16:00:00Z, 8, 2022-09-20T16:00:00Z", // the Queen's funeral
    "2023-05-05T16:00:00Z, 8, 2023-05-09T16:00:00Z", // the coronation
    "2026-12-31T17:00:00Z, 8, 2027-01-04T17:00:00Z", // New Year's Day is a Friday
    "2027-12-31T17:00:00Z, 8, 2028-01-04T17:00:00Z", // New Year's Day replaced
    "2026-03-27T17:00:00Z, 8, 2026-03-30T16:00:00Z", // the hour that is skipped on Sunday
    "2026-10-23T16:00:00Z, 8, 2026-10-26T17:00:00Z", // the hour that is repeated on Sunday
    "2026-06-01T08:00:00Z, 80, 2026-06-12T16:00:00Z" // ten working days
  })
  void shouldKnowTheWorkingDaysOfEngland(Instant start, int hours, Instant due) {
    // when
    Instant promised = office.addWorking(start, Duration.ofHours(hours));

    // then
    assertThat(promised).isEqualTo(due);
    assertThat(office.workingBetween(start, due)).isEqualTo(Duration.ofHours(hours));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
        "2026-12-25", "2026-12-28", "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08"
      })
  void shouldRestOnTheBankHolidaysOfEngland(String day) {
    // given
    Instant begin = LocalDate.parse(day).atStartOfDay(office.zone()).toInstant();

    // when
    Duration worked = office.workingBetween(begin, begin.plus(Duration.ofDays(1)));

    // then
    assertThat(worked).isZero();
  }

  @Test
  void shouldWorkOnMayDayOf2020WhichWasMoved() {
    // given
    Instant begin = Instant.parse("2020-05-03T23:00:00Z");

    // when
    Duration worked = office.workingBetween(begin, begin.plus(Duration.ofDays(1)));

    // then
    assertThat(worked).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void shouldCountARepeatedHourTwiceAndASkippedHourNever() {
    // given
    BusinessCalendar nights = BusinessCalendar.of("Europe/London none SUN 01:00-02:00");

    // when
    Duration autumn = between(nights, "2026-10-25T00:00:00Z", "2026-10-25T04:00:00Z");
    Duration spring = between(nights, "2026-03-29T00:00:00Z", "2026-03-29T04:00:00Z");

    // then
    assertThat(autumn).isEqualTo(Duration.ofHours(2));
    assertThat(spring).isZero();
  }

  @Test
  void shouldNotWorkDuringTheLunchBreakOfASplitShift() {
    // given
    BusinessCalendar split =
        BusinessCalendar.of("Europe/London gb-eng WED 09:00-12:00,13:00-17:00; SAT 10:00-12:00");

    // when
    Instant due = split.addWorking(Instant.parse("2026-06-03T08:00:00Z"), Duration.ofHours(8));

    // then
    assertThat(due).isEqualTo("2026-06-06T10:00:00Z");
    assertThat(split.isWorking(Instant.parse("2026-06-03T11:30:00Z"))).isFalse();
    assertThat(split.normalDay()).isEqualTo(Duration.ofHours(4).plusMinutes(30));
  }

  @Test
  void shouldBeHalfOpen() {
    // then
    assertThat(office.isWorking(Instant.parse("2026-06-01T08:00:00Z"))).isTrue();
    assertThat(office.isWorking(Instant.parse("2026-06-01T16:00:00Z"))).isFalse();
    assertThat(office.firstWorkingFrom(Instant.parse("2026-12-31T17:00:00Z")))
        .isEqualTo("2027-01-04T09:00:00Z");
  }

  @Test
  void shouldCountNothingBackwards() {
    // when
    Duration worked = between(office, "2026-06-02T12:00:00Z", "2026-06-01T12:00:00Z");

    // then
    assertThat(worked).isZero();
    assertThat(office.addWorking(Instant.parse("2026-06-06T12:00:00Z"), Duration.ZERO))
        .isEqualTo("2026-06-06T12:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London gb-eng",
        "Europe/London gb-eng MON 17:00-09:00",
        "Europe/London gb-eng MON 09:00-12:00,11:00-17:00",
        "Europe/London gb-eng MON 09:00-12:00; MON 13:00-17:00",
        "Europe/London gb-eng MOO 09:00-12:00",
        "Europe/Lundun gb-eng MON 09:00-12:00"
      })
  void shouldRefuseACalendarThatMakesNoSense(String definition) {
    // then
    assertThatThrownBy(() -> BusinessCalendar.of(definition))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
  }

  private static Duration between(BusinessCalendar calendar, String from, String to) {
    return calendar.workingBetween(Instant.parse(from), Instant.parse(to));
  }
}
