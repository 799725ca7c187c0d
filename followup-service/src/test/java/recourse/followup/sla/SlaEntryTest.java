package recourse.followup.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.contract.CalendarChanged;

/** All services count by the calendar of the organisation, so they hear of every change of it. */
class SlaEntryTest {
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 6);
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

  private final CalendarHours office = CalendarHours.of("Europe/London gb-eng MON-FRI 09:00-17:00");
  private final CalendarHours saturdays =
      new CalendarHours(
          "Europe/London", "gb-eng", "MON-SAT 10:00-16:00", List.of(MONDAY), null, null);

  @Test
  void shouldPublishTheCalendarAsInstalled() {
    assertThat(SlaEntry.asInstalled(office).releaseEvents())
        .containsExactly(
            new CalendarChanged(
                Instant.EPOCH,
                1,
                null,
                null,
                "Europe/London",
                "gb-eng",
                "MON-FRI 09:00-17:00",
                List.of(),
                "settings"));
  }

  @Test
  void shouldPublishAChangeOfTheCalendarOfTheOrganisation() {
    assertThat(register(AsOfView.ORGANISATION).releaseEvents())
        .containsExactly(
            new CalendarChanged(
                NOW,
                2,
                SATURDAY,
                null,
                "Europe/London",
                "gb-eng",
                "MON-SAT 10:00-16:00",
                List.of(MONDAY),
                "quinn"));
  }

  @Test
  void shouldKeepTheCalendarOfATeamToItself() {
    assertThat(register("night-shift").releaseEvents()).isEmpty();
  }

  private SlaEntry register(String name) {
    SlaVersion version = new SlaVersion(2, name, 2, SATURDAY, null, NOW, saturdays);
    AsOfView known = new SlaRegister(List.of(SlaRegister.first(office))).latest();
    return SlaEntry.register(version, "quinn", "a busy summer", known);
  }
}
