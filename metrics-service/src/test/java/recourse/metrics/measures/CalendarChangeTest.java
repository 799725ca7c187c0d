package recourse.metrics.measures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.DomainEvent;
import recourse.local.access.Tokens;
import recourse.metrics.Life;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.TestCalendar;

/** Working time is that of the organisation, as it last changed it, whoever was told first. */
@QuarkusTest
class CalendarChangeTest {
  private static final int EIGHT_HOURS = 8 * 3_600;

  @Inject EventPublisher events;
  @Inject TestCalendar calendar;

  private final String before = "before-" + UUID.randomUUID();
  private final String after = "after-" + UUID.randomUUID();

  @Test
  void shouldCountWorkingTimeByTheCalendarAsItIsNow() {
    // given
    publishALifeOf(before);
    awaitWorkingTime(before, 2 * EIGHT_HOURS);

    // when
    calendar.close(LocalDate.of(2026, 3, 3));
    publishALifeOf(after);

    // then
    awaitWorkingTime(after, EIGHT_HOURS);
    awaitWorkingTime(before, EIGHT_HOURS);

    // when
    calendar.restore();

    // then
    awaitWorkingTime(before, 2 * EIGHT_HOURS);
    awaitWorkingTime(after, 2 * EIGHT_HOURS);
  }

  /** Received on Monday and acknowledged on Wednesday, both at nine. */
  private void publishALifeOf(String source) {
    events.tell(
        Life.received(source, "CARD", Channel.WEB, Instant.parse("2026-03-02T09:00:00Z"))
            .acknowledged(Instant.parse("2026-03-04T09:00:00Z"))
            .events()
            .toArray(DomainEvent[]::new));
  }

  private static void awaitWorkingTime(String source, int seconds) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(workingTime(source)).isEqualTo(seconds));
  }

  private static Integer workingTime(String source) {
    return given()
        .auth()
        .oauth2(Tokens.token("supervisor"))
        .queryParam("source", source)
        .queryParam("from", "2026-03-01")
        .queryParam("to", "2026-03-31")
        .get("/kpis")
        .path("kpis.find { it.name == 'acknowledgement_working_time' }.value");
  }
}
