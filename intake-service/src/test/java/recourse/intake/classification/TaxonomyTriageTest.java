package recourse.intake.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class TaxonomyTriageTest {
  private static final String KITCHEN =
      """
      {"products":[{"name":"Kitchen","issues":["Late delivery"],
                    "products":[{"name":"Kettle","issues":["Leaks","Burns"]}]}]}
      """;

  @Inject SettableClock clock;

  @BeforeEach
  void kitchen() {
    as("quality").body(KITCHEN).put("/taxonomy").then().statusCode(200);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldKeepEveryTaxonomyThereWas() {
    // given
    int before = as("agent").get("/taxonomy").path("number");

    // when
    Response written =
        as("quality")
            .header("If-Match", "\"" + before + "\"")
            .body("{\"products\":[{\"name\":\"Kettle\",\"issues\":[\"Leaks\",\"Burns\"]}]}")
            .put("/taxonomy");

    // then
    written
        .then()
        .statusCode(200)
        .header("ETag", "\"" + (before + 1) + "\"")
        .body("products.name", contains("Kettle"));
    as("agent")
        .get("/taxonomy?number={n}", before)
        .then()
        .body("products.name", contains("Kitchen"))
        .body("products[0].products[0].issues", contains("Leaks", "Burns"));
  }

  @Test
  void shouldRefuseAnEditOfATaxonomyThatIsNoLongerInForce() {
    // given
    int before = as("agent").get("/taxonomy").path("number");

    // when
    Response late =
        as("quality").header("If-Match", "\"" + (before - 1) + "\"").body(KITCHEN).put("/taxonomy");

    // then
    late.then().statusCode(412).body("code", equalTo("stale"));
  }

  @Test
  void shouldLetOnlyQualityWriteIt() {
    as("supervisor").body(KITCHEN).put("/taxonomy").then().statusCode(403);
  }

  @Test
  void shouldJudgeByTheTaxonomyInForce() {
    // given
    String id = Doors.received(Complainants.mrsOkoro().with("issue", "It drips"));

    // when
    Response unknown =
        as("agent")
            .body("{\"severity\":\"LOW\",\"complexity\":\"ROUTINE\"}")
            .put("/complaints/{id}/triage", id);

    // then
    unknown
        .then()
        .statusCode(400)
        .body("code", equalTo("triage.issue-unknown"))
        .body("field", equalTo("issue"))
        .body("detail", containsString("Leaks"));
    as("agent").get("/complaints/{id}", id).then().body("status", equalTo("RECEIVED"));
  }

  @Test
  void shouldKeepWhatWasJudgedBefore() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    clock.set(Instant.parse("2026-06-29T11:00:00Z"));
    String etag =
        as("agent")
            .body("{\"severity\":\"LOW\",\"complexity\":\"ROUTINE\"}")
            .put("/complaints/{id}/triage", id)
            .header("ETag");
    clock.set(Instant.parse("2026-07-02T11:00:00Z"));

    // when
    Response again =
        as("handler")
            .header("If-Match", etag)
            .body("{\"severity\":\"HARM\",\"complexity\":\"COMPLEX\",\"issue\":\"Burns\"}")
            .put("/complaints/{id}/triage", id);

    // then
    again
        .then()
        .statusCode(200)
        .body("priority", equalTo("P1"))
        .body("explanation", startsWith("triage-2026-07"))
        .body("history.issue", contains("Leaks", "Burns"))
        .body("history.priority", contains("P3", "P1"))
        .body("history.policyVersion", contains("triage-2026-01", "triage-2026-07"));
    as("auditor")
        .get("/complaints/{id}/triage", id)
        .then()
        .body("history.severity", contains("LOW", "HARM"));
  }

  @Test
  void shouldBeFoundByWordsUnderWhatItTurnedOutToBeAbout() {
    // given
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    String id =
        Doors.received(
            Complainants.mrsOkoro()
                .with("issue", "Leaks")
                .with("narrative", "My " + word + " drips."));

    // when
    as("agent")
        .body("{\"severity\":\"LOW\",\"complexity\":\"ROUTINE\",\"issue\":\"Burns\"}")
        .put("/complaints/{id}/triage", id)
        .then()
        .statusCode(200);

    // then
    assertThat(foundUnder("Burns", word)).containsExactly(id);
    assertThat(foundUnder("Leaks", word)).isEmpty();
  }

  private static List<String> foundUnder(String issue, String word) {
    return as("agent")
        .get("/complaints?product=Kettle&issue={i}&q={q}", issue, word)
        .path("items.id");
  }
}
