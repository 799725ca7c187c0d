package recourse.resolution.letters;

import static recourse.resolution.CaseTable.STAR;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recourse.resolution.CaseTable;
import recourse.spine.testing.SettableClock;
import recourse.spine.testing.TestCalendar;

/** The third business day is one of the organisation's, as it last changed them. */
@QuarkusTest
class LetterCalendarTest {
  @Inject CaseTable table;
  @Inject SettableClock clock;
  @Inject TestCalendar calendar;

  @AfterEach
  void restore() {
    clock.release();
    calendar.restore();
  }

  @Test
  void shouldSummariseUntilTheThirdBusinessDayByTheCalendarAsItIsNow() {
    // given: received on Monday, resolved on Friday
    clock.set(Instant.parse("2026-06-05T10:00:00Z"));
    UUID before = agreed();
    issueSummary(before, 409);

    // when
    calendar.close(LocalDate.of(2026, 6, 3));

    // then
    issueSummary(before, 201);
    issueSummary(agreed(), 201);
  }

  private UUID agreed() {
    UUID id = table.heard();
    ada().body("{\"solution\":\"Money back\"}").post("/cases/{id}/proposals", id);
    as("agent").body("{\"answer\":\"ACCEPTED\"}").put("/cases/{id}/proposals/1/answer", id);
    ada().body(STAR).put("/cases/{id}/resolution", id).then().statusCode(200);
    return id;
  }

  private static void issueSummary(UUID id, int status) {
    ada()
        .body("{\"letter\":\"SUMMARY_RESOLUTION\"}")
        .post("/cases/{id}/letters", id)
        .then()
        .statusCode(status);
  }
}
