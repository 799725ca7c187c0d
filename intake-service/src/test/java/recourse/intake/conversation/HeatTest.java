package recourse.intake.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class HeatTest {
  @Inject SettableClock clock;

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldKeepTheEvidenceOfEachLetterWithTimeAndPerson() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    clock.set(Instant.parse("2026-06-03T11:00:00Z"));

    // when
    give(id, Map.of("letter", "HEAR", "evidence", "Listened ten minutes."));
    Response met =
        give(
            id,
            Map.of(
                "letter", "APOLOGISE",
                "evidence", "Said sorry for the missed visit.",
                "responsibility", "Our planner lost the slot.",
                "nextStep", "A fitter comes on Friday."));

    // then
    met.then()
        .statusCode(201)
        .body("evidence.letter", contains("HEAR", "APOLOGISE"))
        .body("evidence.at", contains("2026-06-03T11:00:00Z", "2026-06-03T11:00:00Z"))
        .body("evidence[1].nextStep", equalTo("A fitter comes on Friday."))
        .body("missing", containsInAnyOrder("EMPATHISE", "TAKE_OWNERSHIP"));
    assertThat(as("auditor").get("/complaints/{id}/heat", id).asString())
        .contains("HEAR")
        .doesNotContain("planner");
  }

  @Test
  void shouldRefuseAnApologyWithoutResponsibilityOrNextStep() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response answer =
        give(
            id,
            Map.of(
                "letter", "APOLOGISE",
                "evidence", "Sorry you feel that way.",
                "responsibility", "None"));

    // then
    answer
        .then()
        .statusCode(400)
        .body("code", equalTo("heat.apology-empty"))
        .body("field", equalTo("nextStep"));
    as("agent").get("/complaints/{id}/heat", id).then().body("evidence", hasSize(0));
  }

  @Test
  void shouldRefuseEmpathyThatNamesNoFeeling() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response answer = give(id, Map.of("letter", "EMPATHISE", "evidence", "I understand."));

    // then
    answer.then().statusCode(400).body("code", equalTo("heat.empathy-without-feeling"));
  }

  @Test
  void shouldCountAnAcknowledgementThatNamesTheFeelingAsEmpathy() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    as("agent").body("{\"feeling\":\"DISTRESSED\"}").put("/complaints/{id}/acknowledgement", id);

    // then
    as("agent")
        .get("/complaints/{id}/heat", id)
        .then()
        .body("evidence.letter", contains("EMPATHISE"))
        .body("evidence.feeling", contains("DISTRESSED"));
  }

  private static Response give(String id, Map<String, Object> evidence) {
    return as("agent").body(evidence).post("/complaints/{id}/heat", id);
  }
}
