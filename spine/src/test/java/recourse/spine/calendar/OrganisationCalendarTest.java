package recourse.spine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.contract.CalendarChanged;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.testing.EventPublisher;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.OrganisationCalendar;

@QuarkusTest
class OrganisationCalendarTest {
  private static final LocalDate SATURDAY = LocalDate.of(2026, Month.JUNE, 6);
  private static final LocalDate MONDAY = LocalDate.of(2026, Month.JUNE, 8);

  @Inject OrganisationCalendar calendar;
  @Inject EventPublisher events;
  @Inject SqlTemplate db;

  private final CalendarChanged first = change(1, null, null, "MON-FRI 09:00-17:00");
  private final CalendarChanged saturdays = change(2, SATURDAY, null, "MON-SAT 10:00-16:00");
  private final CalendarChanged closedMonday =
      change(3, MONDAY, MONDAY, "MON-SAT 10:00-16:00", MONDAY);

  @BeforeEach
  @AfterEach
  void forget() {
    db.change("delete from organisation_calendar", nothing -> {});
  }

  @Test
  void shouldBeAsInstalledUntilItChanges() {
    assertThat(calendar.current().version()).isEqualTo("Europe/London gb-eng MON-FRI 09:00-17:00");
  }

  @ParameterizedTest
  @CsvSource({"1,2,3", "3,1,2", "3,2,1", "2,3,1"})
  void shouldEndAlikeInWhateverOrderItsChangesCome(int one, int two, int three) {
    // given
    List<CalendarChanged> changes = List.of(first, saturdays, closedMonday);
    // when
    for (int version : new int[] {one, two, two, three}) {
      calendar.add(changes.get(version - 1));
      calendar.current();
    }
    // then
    BusinessCalendar now = calendar.current();
    assertThat(now.version()).isEqualTo("organisation@3");
    assertThat(now.isBusinessDay(SATURDAY)).isTrue();
    assertThat(now.isBusinessDay(SATURDAY.minusWeeks(1))).isFalse();
    assertThat(now.isBusinessDay(MONDAY)).isFalse();
    assertThat(now.isBusinessDay(MONDAY.plusWeeks(1))).isTrue();
    assertThat(now.closeOf(SATURDAY)).isEqualTo(Instant.parse("2026-06-06T15:00:00Z"));
    assertThat(calendar.current()).isSameAs(now);
  }

  @Test
  void shouldStayAsInstalledOnDaysOfWhichNothingHasComeYet() {
    // when
    calendar.add(saturdays);
    // then
    assertThat(calendar.current().isBusinessDay(SATURDAY)).isTrue();
    assertThat(calendar.current().isBusinessDay(SATURDAY.minusWeeks(1))).isFalse();
  }

  @Test
  void shouldComeByKafka() {
    // when
    events.tell(first, saturdays);
    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> calendar.current().isBusinessDay(SATURDAY));
  }

  @Test
  void shouldNotTakeHoursByWhichNobodyCanWork() {
    assertThatThrownBy(() -> calendar.add(change(4, null, null, "whenever")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(calendar.current().isBusinessDay(MONDAY)).isTrue();
  }

  private static CalendarChanged change(
      int version, LocalDate from, LocalDate until, String week, LocalDate... closed) {
    return new CalendarChanged(
        Instant.parse("2026-06-01T09:30:00Z"),
        version,
        from,
        until,
        "Europe/London",
        "none",
        week,
        List.of(closed),
        "quinn");
  }
}
