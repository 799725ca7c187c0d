package recourse.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.testing.SettableClock;
import recourse.spine.testing.TestCalendar;

/** Fifteen business days are those of the organisation, as it last changed them. */
@QuarkusTest
class LetterCalendarTest {
  @Inject SettableClock clock;
  @Inject TestCalendar calendar;

  @AfterEach
  void restore() {
    clock.release();
    calendar.restore();
  }

  @Test
  void shouldCountBusinessDaysByTheCalendarAsItIsNow() {
    // given
    clock.set(Instant.parse("2026-06-10T10:00:00Z"));
    String early = paid();
    String before = paid();
    assertThat(answerBy(early)).isEqualTo("2026-07-01");

    // when
    calendar.close(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16));
    String after = paid();

    // then
    assertThat(answerBy(before)).isEqualTo("2026-07-03");
    assertThat(answerBy(after)).isEqualTo("2026-07-03");
  }

  private static String paid() {
    return Doors.received(Complainants.mrsOkoro().with("product", "Money transfer"));
  }

  private static String answerBy(String id) {
    as("agent")
        .body(Map.of("channel", "EMAIL"))
        .put("/complaints/{id}/acknowledgement", id)
        .then()
        .statusCode(200);
    return as("agent").get("/complaints/{id}/letters", id).path("items[0].layout.answerBy");
  }
}
