package recourse.resolution;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ComplaintRegistered;
import recourse.contract.CustomerKind;
import recourse.contract.SummaryConfirmed;
import recourse.local.access.Tokens;
import recourse.spine.testing.EventPublisher;

/** Where the tests sit: complaints are heard over Kafka, and people work on them over HTTP. */
@ApplicationScoped
public class CaseTable {
  public static final String HANDLER = "h-ada";

  /** A complete account of what was done. */
  public static final String STAR =
      """
      {"outcome":"UPHELD","reasons":"The statement shows it twice",
       "policies":[{"policy":"complaints-procedure","version":"1"}],"star":{"situation":"Charged twice","task":"Return the money",
       "actions":[{"action":"Refunded","result":"The money is back"}],"result":"Apology accepted"}}
      """;

  /** The same of a case in which nothing was proposed to the customer. */
  public static final String PUT_RIGHT =
      STAR.replaceFirst("\\{", "{\"withoutProposal\":\"ALREADY_PUT_RIGHT\",");

  @Inject EventPublisher events;

  /** Somebody with this role. */
  public static RequestSpecification as(String role) {
    return as(role, role);
  }

  /** Somebody with this role and name. */
  public static RequestSpecification as(String role, String name) {
    return given()
        .header("Authorization", "Bearer " + Tokens.token(Set.of(role), name, Duration.ofHours(1)))
        .contentType("application/json");
  }

  /** The handler the cases of the tests are assigned to. */
  public static RequestSpecification ada() {
    return as("handler", HANDLER);
  }

  /** The one who imports. */
  public static RequestSpecification importer() {
    return stranger("application/x-ndjson")
        .header("Authorization", "Bearer " + Tokens.token("importer"));
  }

  /** Somebody without a token who sends this type of body. */
  public static RequestSpecification stranger(String contentType) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
        .contentType(contentType);
  }

  /** Tells that a complaint was registered, live. */
  public ComplaintRegistered registered(UUID id, Instant receivedAt) {
    return registered(id, receivedAt, null);
  }

  /** Tells that a complaint was registered, imported from a source unless that is null. */
  public ComplaintRegistered registered(UUID id, Instant receivedAt, String source) {
    return new ComplaintRegistered(
        id,
        receivedAt,
        "RC-" + id.toString().substring(28),
        Channel.WEB,
        "Card",
        "Charged twice",
        "cust-okoro",
        CustomerKind.EXTERNAL,
        source == null ? null : "x-" + id,
        source,
        null,
        null);
  }

  /** A live case that was just opened. */
  public UUID opened() {
    UUID id = UUID.randomUUID();
    events.tell(registered(id, Instant.parse("2026-06-01T08:00:00Z")));
    awaitStatus(id, "OPENED");
    return id;
  }

  /** A live case, owned by Ada. */
  public UUID owned() {
    UUID id = opened();
    assign(id).then().statusCode(200);
    ada().body("{}").put("/cases/{id}/ownership", id).then().statusCode(200);
    return id;
  }

  /** A live case, owned by Ada, whose customer confirmed our summary. */
  public UUID heard() {
    UUID id = owned();
    events.tell(summaryConfirmed(id));
    await().until(() -> as("auditor").get("/cases/{id}", id).path("summaryConfirmedAt") != null);
    return id;
  }

  /** Tells that the customer confirmed our summary. */
  public SummaryConfirmed summaryConfirmed(UUID id) {
    return new SummaryConfirmed(
        id, Instant.parse("2026-06-01T08:30:00Z"), 1, Channel.PHONE, "amina");
  }

  /** A live case, resolved by Ada, with nothing left to propose. */
  public UUID resolved() {
    UUID id = owned();
    ada().body(PUT_RIGHT).put("/cases/{id}/resolution", id).then().statusCode(200);
    return id;
  }

  /** The supervisor gives a case to Ada. */
  public static Response assign(UUID id) {
    return as("supervisor")
        .body("{\"handler\":\"%s\",\"team\":\"cards\"}".formatted(HANDLER))
        .put("/cases/{id}/assignment", id);
  }

  /** Waits until the case stands there, or at one of these places. */
  public static void awaitStatus(UUID id, String... statuses) {
    Set<String> places = Set.of(statuses);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                as("auditor").get("/cases/{id}", id).path("status") instanceof String here
                    && places.contains(here));
  }
}
