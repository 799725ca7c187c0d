package recourse.resolution.casefile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static recourse.resolution.CaseTable.STAR;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;
import static recourse.resolution.CaseTable.assign;
import static recourse.resolution.CaseTable.importer;
import static recourse.resolution.CaseTable.stranger;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.local.access.Tokens;
import recourse.resolution.CaseTable;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class RefusalsTest {
  @Inject CaseTable table;
  @Inject SettableClock clock;

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  static Stream<Arguments> badRequests() {
    return Stream.of(
        Arguments.of("assignment", "{\"handlr\":\"x\"}", "request.unknown-field", "handlr"),
        Arguments.of("assignment", "{\"handler\":7}", "request.wrong-type", "handler"),
        Arguments.of("assignment", "{\"handler\":\"Ada Lovelace\"}", "request.invalid", "handler"),
        Arguments.of("assignment", "{}", "case.assignee-missing", "handler"),
        Arguments.of("ownership", "{\"owner\":\"me\"}", "request.unknown-field", "owner"),
        Arguments.of("proposals/1/answer", "{}", "request.invalid", "answer"),
        Arguments.of("resolution", "{\"outcome\":\"UNKNOWN\"}", "request.wrong-type", "outcome"),
        Arguments.of("resolution", "{\"star\":{}}", "request.invalid", "outcome"),
        Arguments.of(
            "resolution",
            "{\"outcome\":\"UPHELD\",\"star\":{\"situation\":\"s\",\"task\":\"t\",\"actions\":[{\"action\":\"a\"}],\"result\":\"r\"}}",
            "case.star-incomplete",
            "star.actions[0].result"),
        Arguments.of(
            "resolution", "{\"outcome\":\"UPHELD\"}", "case.star-incomplete", "star.situation"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("badRequests")
  void shouldNameTheFieldThatIsWrongAndChangeNothing(
      String door, String body, String code, String field) {
    // given
    UUID id = table.owned();
    String before = as("auditor").get("/cases/{id}", id).header("ETag");

    // when
    Response answer = ada().body(body).put("/cases/" + id + "/" + door);

    // then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("field", equalTo(field));
    as("auditor").get("/cases/{id}", id).then().header("ETag", equalTo(before));
  }

  @Test
  void shouldRefuseAStepTheStateDoesNotAllow() {
    // given
    UUID id = table.opened();

    // when
    Response answer = ada().body("{\"solution\":\"Money\"}").post("/cases/{id}/proposals", id);

    // then
    answer
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("step.not-allowed"))
        .body("detail", containsString("PROPOSE is not possible while OPENED"));
  }

  @Test
  void shouldRefuseAProposalBeforeTheCustomerConfirmedTheSummary() {
    // given
    UUID id = table.owned();

    // when
    Response answer = ada().body("{\"solution\":\"Money\"}").post("/cases/{id}/proposals", id);

    // then
    answer
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("case.summary-unconfirmed"))
        .body("detail", containsString("/complaints/" + id + "/summary"));
    as("auditor").get("/cases/{id}", id).then().body("status", equalTo("OWNED"));
  }

  @Test
  void shouldRefuseAStaleEdit() {
    // given
    UUID id = table.opened();
    String etag = as("handler").get("/cases/{id}", id).header("ETag");
    String after = assign(id).header("ETag");

    // when
    Response late = ada().header("If-Match", etag).body("{}").put("/cases/{id}/ownership", id);
    Response inTime = ada().header("If-Match", after).body("{}").put("/cases/{id}/ownership", id);

    // then
    late.then().statusCode(412).body("code", equalTo("stale"));
    inTime.then().statusCode(200);
  }

  @Test
  void shouldRefuseToResolveWhatNobodyOwns() {
    // given
    UUID id = table.opened();

    // when
    Response answer = ada().body(STAR).put("/cases/{id}/resolution", id);

    // then
    answer.then().statusCode(409).body("code", equalTo("case.owner-missing"));
  }

  @Test
  void shouldRefuseOwnershipToAnybodyElse() {
    // given
    UUID id = table.opened();
    assign(id);

    // when
    Response answer = as("supervisor", "s-bea").body("{}").put("/cases/{id}/ownership", id);

    // then
    answer.then().statusCode(403).body("code", equalTo("case.not-assigned-to-you"));
  }

  @Test
  void shouldRefuseToReopenAfterThirtyDays() {
    // given
    UUID id = table.resolved();
    String resolvedAt = as("auditor").get("/cases/{id}", id).path("resolvedAt");

    // when
    clock.set(Instant.parse(resolvedAt).plus(Duration.ofDays(30)).plusMillis(1));
    Response answer = as("agent").body("{}").put("/cases/{id}/reopening", id);

    // then
    answer.then().statusCode(409).body("code", equalTo("case.reopening-window-over"));
  }

  @Test
  void shouldNotKnowACaseThatWasNeverOpened() {
    as("handler")
        .get("/cases/{id}", UUID.randomUUID())
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("unknown"));
  }

  @Test
  void shouldRefuseACursorItDidNotGiveOutAndAStatusThatIsNone() {
    as("handler").get("/cases?cursor=abc").then().body("code", equalTo("cursor.invalid"));
    as("handler").get("/cases?status=LOST").then().statusCode(400).body("field", equalTo("status"));
    as("handler").get("/cases?limit=201").then().statusCode(400).body("field", endsWith("limit"));
  }

  @Test
  void shouldRefuseABodyThatIsTooLarge() {
    // given
    String long70k = "x".repeat(70_000);

    // when
    Response answer = importer().body(long70k).post("/imports");

    // then
    answer.then().statusCode(413).body("code", equalTo("body.too-large"));
  }

  static Stream<Arguments> doors() {
    return Stream.of(
        Arguments.of("GET", "/cases/{id}", "privacy", "{}"),
        Arguments.of("GET", "/cases", "importer", "{}"),
        Arguments.of("PUT", "/cases/{id}/assignment", "agent", "{\"team\":\"cards\"}"),
        Arguments.of("PUT", "/cases/{id}/ownership", "auditor", "{}"),
        Arguments.of("POST", "/cases/{id}/clarifications", "agent", "{\"question\":\"?\"}"),
        Arguments.of("PUT", "/cases/{id}/clarifications/1/answer", "quality", "{\"answer\":\"!\"}"),
        Arguments.of("POST", "/cases/{id}/proposals", "agent", "{\"solution\":\"s\"}"),
        Arguments.of(
            "PUT", "/cases/{id}/proposals/1/answer", "auditor", "{\"answer\":\"ACCEPTED\"}"),
        Arguments.of("POST", "/cases/{id}/escalations", "agent", "{\"criterion\":\"SAFETY\"}"),
        Arguments.of("PUT", "/cases/{id}/resolution", "agent", STAR),
        Arguments.of("PUT", "/cases/{id}/reopening", "auditor", "{}"),
        Arguments.of("GET", "/cases/{id}/closure", "privacy", "{}"),
        Arguments.of("PUT", "/cases/{id}/closure", "agent", "{}"),
        Arguments.of("GET", "/cases/{id}/needs", "privacy", "{}"),
        Arguments.of("GET", "/payments-due", "agent", "{}"),
        Arguments.of(
            "PUT",
            "/preventive-actions/{id}/wording",
            "handler",
            "{\"action\":\"a\",\"indicator\":\"i\",\"unit\":\"u\"}"),
        Arguments.of("POST", "/imports", "supervisor", "{}"));
  }

  @ParameterizedTest(name = "{0} {1} is not for {2}")
  @MethodSource("doors")
  void shouldOpenNoDoorToTheWrongRoleNorWithoutAToken(
      String method, String path, String wrongRole, String body) {
    // given
    String door = path.replace("{id}", UUID.randomUUID().toString());
    String type = door.equals("/imports") ? "application/x-ndjson" : "application/json";

    // when
    Response stranger = stranger(type).body(body).request(method, door);
    Response colleague =
        stranger(type)
            .header("Authorization", "Bearer " + Tokens.token(wrongRole))
            .body(body)
            .request(method, door);

    // then
    stranger.then().statusCode(401).contentType("application/problem+json");
    colleague.then().statusCode(403).body("code", equalTo("role.missing"));
  }
}
