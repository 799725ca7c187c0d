package recourse.intake.complaints;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.ComplaintRegistered;
import recourse.intake.Complainants;
import recourse.local.access.Tokens;
import recourse.local.testing.StackResource;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class ReceiptTest {
  @Inject EventPublisher events;
  @Inject SettableClock clock;
  @Inject SqlComplaints complaints;

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldReceiveAComplaintAndTellIt() {
    // given
    clock.set(Instant.parse("2026-06-03T11:00:00Z"));

    // when
    Response answer =
        as("agent")
            .body(Complainants.mrsOkoro().with("receivedAt", "2026-06-01T09:30:00+01:00").json())
            .post("/complaints");

    // then
    answer
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", "\"0\"")
        .body("status", equalTo("RECEIVED"))
        .body("receivedAt", equalTo("2026-06-01T08:30:00Z"))
        .body("reference", notNullValue())
        .body("allowedSteps", contains("ACKNOWLEDGE", "HEAR", "TRIAGE", "WITHDRAW"));
    UUID id = UUID.fromString(answer.path("id"));
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id, ComplaintRegistered.class))
                    .singleElement()
                    .satisfies(
                        event -> assertThat(event.occurredAt()).isEqualTo("2026-06-01T08:30:00Z")));
  }

  @Test
  void shouldCreateOnceForOneIdempotencyKey() {
    // given
    String key = UUID.randomUUID().toString();
    String body = Complainants.mrsOkoro().json();
    String first =
        as("agent").header("Idempotency-Key", key).body(body).post("/complaints").path("id");

    // when
    Response again = as("agent").header("Idempotency-Key", key).body(body).post("/complaints");

    // then
    again.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
  }

  @Test
  void shouldRefuseAnIdempotencyKeyWithAnotherBody() {
    // given
    String key = UUID.randomUUID().toString();
    as("agent")
        .header("Idempotency-Key", key)
        .body(Complainants.mrsOkoro().json())
        .post("/complaints");

    // when
    Response other =
        as("agent")
            .header("Idempotency-Key", key)
            .body(Complainants.mrsOkoro().with("issue", "Another").json())
            .post("/complaints");

    // then
    other
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("idempotency-key.reused"));
  }

  static Stream<Arguments> badInput() {
    Complainants good = Complainants.mrsOkoro();
    return Stream.of(
        Arguments.of(
            "unknown field", good.with("statuss", "x"), 400, "request.unknown-field", "statuss"),
        Arguments.of("wrong type", good.with("issue", 7), 400, "request.wrong-type", "issue"),
        Arguments.of("missing field", good.without("product"), 400, "request.invalid", "product"),
        Arguments.of(
            "unknown channel", good.with("channel", "TELEX"), 400, "request.wrong-type", "channel"),
        Arguments.of(
            "no zone",
            good.with("receivedAt", "2026-06-01T09:30:00"),
            400,
            "request.wrong-type",
            "receivedAt"),
        Arguments.of(
            "a number for a date",
            good.with("receivedAt", 1),
            400,
            "request.wrong-type",
            "receivedAt"),
        Arguments.of(
            "in the future",
            good.with("receivedAt", "2100-01-01T00:00:00Z"),
            400,
            "complaint.received-in-future",
            "receivedAt"),
        Arguments.of(
            "before 1970",
            good.with("receivedAt", "1969-12-31T23:59:59Z"),
            400,
            "complaint.received-too-long-ago",
            "receivedAt"),
        Arguments.of(
            "a name for a reference",
            good.with("customer", Map.of("ref", "Mrs Okoro")),
            400,
            "request.invalid",
            "customer.ref"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void shouldAnswerBadInputWithAProblemAndKeepNothing(
      String what, Complainants body, int status, String code, String field) {
    // given
    int before = allComplaints();

    // when
    Response answer = as("agent").body(body.json()).post("/complaints");

    // then
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("field", equalTo(field));
    assertThat(allComplaints()).as(what).isEqualTo(before);
  }

  @Test
  void shouldNotLetAnAuditorRegister() {
    as("auditor")
        .body(Complainants.mrsOkoro().json())
        .post("/complaints")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("role.missing"));
  }

  @Test
  void shouldNotLetAnybodyInWithoutAToken() {
    given()
        .contentType("application/json")
        .body(Complainants.mrsOkoro().json())
        .post("/complaints")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json");
  }

  @Test
  void shouldRefuseAStaleEdit() {
    // given
    String id = as("agent").body(Complainants.mrsOkoro().json()).post("/complaints").path("id");
    as("agent").body("{}").put("/complaints/{id}/acknowledgement", id).then().statusCode(200);

    // when
    Response late = as("agent").header("If-Match", "\"0\"").put("/complaints/{id}/withdrawal", id);

    // then
    late.then().statusCode(412).body("code", equalTo("stale"));
    as("agent").get("/complaints/{id}", id).then().body("status", equalTo("ACKNOWLEDGED"));
  }

  @Test
  void shouldShowTheComplaintOnItsTimeline() {
    // given
    String id = as("agent").body(Complainants.mrsOkoro().json()).post("/complaints").path("id");

    // when
    as("agent").body("{}").put("/complaints/{id}/acknowledgement", id).then().statusCode(200);

    // then
    await()
        .untilAsserted(
            () ->
                as("auditor")
                    .get("/complaints/{id}/timeline", id)
                    .then()
                    .statusCode(200)
                    .body(
                        "items.type",
                        contains(
                            "complaint.registered.v1",
                            "customer.needs-told.v1",
                            "complaint.acknowledged.v1")));
  }

  @Test
  void shouldKeepTheCustomersNameFromThoseWhoDoNotTalkWithThem() {
    // given
    String id = as("agent").body(Complainants.mrsOkoro().json()).post("/complaints").path("id");

    // when
    Response auditor = as("auditor").get("/complaints/{id}", id);
    Response agent = as("agent").get("/complaints/{id}", id);

    // then
    assertThat(auditor.asString()).doesNotContain("Okoro", "example.org", "wet");
    agent.then().body("customer.name", equalTo("Mrs Okoro"));
  }

  @Test
  void shouldPageThroughTheComplaintsOfACustomer() {
    // given
    String ref = "cust-" + UUID.randomUUID();
    for (int i = 1; i <= 3; i++) {
      as("agent")
          .body(
              Complainants.mrsOkoro()
                  .with("customer", Map.of("ref", ref))
                  .with("issue", "Issue " + i)
                  .with("receivedAt", "2026-01-0" + i + "T00:00:00Z")
                  .json())
          .post("/complaints")
          .then()
          .statusCode(201);
    }

    // when
    Response first = as("agent").get("/complaints?customer={ref}&limit=2", ref);
    Response second =
        as("agent").get("/complaints?customer={ref}&limit=2&cursor={c}", ref, first.path("next"));

    // then
    first.then().body("items.issue", contains("Issue 3", "Issue 2"));
    second.then().body("items.issue", contains("Issue 1")).body("next", equalTo(null));
  }

  @Test
  void shouldRefuseACursorItDidNotGiveOut() {
    as("agent")
        .get("/complaints?cursor=abc")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor.invalid"))
        .body("field", equalTo("cursor"));
  }

  @Test
  void shouldImportEachComplaintOfASourceOnce() {
    // given
    String ref = "x-" + UUID.randomUUID();
    String line =
        """
        {"externalRef":"%s","channel":"WEB","receivedAt":"2011-07-01T05:32:33Z","customer":{"ref":"L1","kind":"EXTERNAL"},"product":"Lights","issue":"Out"}
        """
            .formatted(ref);
    String body = line + "{\"externalRef\":7}\n" + line;

    // when
    Response first = importer().body(body).post("/imports?source=boston-311");
    Response again = importer().body(body).post("/imports?source=boston-311");

    // then
    first
        .then()
        .statusCode(200)
        .body("lines.status", contains("created", "refused", "created"))
        .body("lines.code", hasItem("request.wrong-type"));
    again.then().body("lines.status", contains("existing", "refused", "existing"));
    assertThat(again.<String>path("lines[0].id")).isEqualTo(first.path("lines[0].id"));
  }

  private int allComplaints() {
    return Math.toIntExact(complaints.count());
  }

  private static RequestSpecification as(String role) {
    return given()
        .header("Authorization", "Bearer " + Tokens.token(role))
        .contentType("application/json");
  }

  private static RequestSpecification importer() {
    return given()
        .header("Authorization", "Bearer " + Tokens.token("importer"))
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
        .contentType("application/x-ndjson");
  }
}
