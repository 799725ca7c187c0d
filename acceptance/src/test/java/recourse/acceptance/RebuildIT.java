package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** The figures of a stack that has run for a while, made again from nothing but the topic. */
@Order(6)
class RebuildIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Test
  void shouldAnswerToTheLastByteTheSameAfterARebuildBesideTheLiveProjection() {
    // Everything that was told is heard; an auditor writes the figures of these days down.
    Quiescence.await(PATIENCE);
    Instant asOf = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String before = figures(asOf);
    long eventsBefore = projection().getLong("eventsFolded");
    String inUseSince = projection().getString("inUseSince");

    // Operations let all events be gathered again, and see that it is under way or done.
    Requests.as("ops", Service.METRICS).post("/projection/rebuild").then().statusCode(202);
    await("the rebuilt projection")
        .atMost(PATIENCE)
        .until(() -> !projection().getString("inUseSince").equals(inUseSince));

    // The auditor asks the same question again, and before anything had been told.
    assertThat(projection().getLong("eventsFolded")).isEqualTo(eventsBefore);
    assertThat(projection().getLong("lag.events")).isZero();
    assertThat(figures(asOf)).isEqualTo(before);
    JsonPath longAgo = new JsonPath(figures(asOf.minus(Duration.ofDays(1))));
    assertThat(longAgo.getInt("kpis.find { it.name == 'complaints_received' }.value")).isZero();
  }

  private static String figures(Instant asOf) {
    LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    return Requests.as("auditor", Service.METRICS)
        .queryParam("from", today.minusDays(60).toString())
        .queryParam("to", today.plusDays(1).toString())
        .queryParam("by", "product,team")
        .queryParam("asOf", asOf.toString())
        .get("/kpis")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static JsonPath projection() {
    return Requests.as("auditor", Service.METRICS)
        .get("/projection")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
