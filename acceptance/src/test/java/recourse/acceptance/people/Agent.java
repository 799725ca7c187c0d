package recourse.acceptance.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Works at intake and talks with customers. */
public final class Agent {
  private static final String ROLE = "agent";

  private final String name;

  public Agent(String name) {
    this.name = name;
  }

  /** Takes down what a customer says. */
  public Complaint registers(Map<String, Object> words) {
    return registers(words, UUID.randomUUID().toString());
  }

  /** The same under a key of the caller's: however often it is sent, it is one complaint. */
  public Complaint registers(Map<String, Object> words, String key) {
    Response answer = sends(words, key);
    String id = answer.jsonPath().getString("id");
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith("/complaints/" + id))
        .header("ETag", notNullValue())
        .body("reference", matchesPattern("C-[0-9A-Z]{5}-[0-9A-Z]{5}"))
        .body("receivedAt", notNullValue());
    return new Complaint(id);
  }

  /** Sends the same words under the same key again and is given the same complaint. */
  public void isToldTheSameAgain(Complaint complaint, Map<String, Object> words, String key) {
    sends(words, key)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(complaint.id()));
  }

  /** Tells the customer that the complaint is here. */
  public void acknowledges(Complaint complaint) {
    put(Service.INTAKE, "/complaints/{id}/acknowledgement", complaint, Map.of())
        .body("acknowledgedAt", notNullValue());
  }

  /** Says back what was understood, and hears from the customer that it is right. */
  public void saysBackAndHearsItIsRight(Complaint complaint, String summary) {
    put(Service.INTAKE, "/complaints/{id}/summary", complaint, Map.of("summary", summary));
    put(Service.INTAKE, "/complaints/{id}/summary/confirmation", complaint, Map.of());
  }

  /** Judges how bad it is. */
  public void judges(Complaint complaint, String severity, String complexity) {
    put(
        Service.INTAKE,
        "/complaints/{id}/triage",
        complaint,
        Map.of("severity", severity, "complexity", complexity));
  }

  /** Takes down that the customer takes it back. */
  public void withdraws(Complaint complaint) {
    at(Service.INTAKE)
        .put("/complaints/{id}/withdrawal", complaint.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
  }

  /** Keeps the customer's answer to a question. */
  public void passesOn(Complaint complaint, int number, String answer) {
    put(
        Service.RESOLUTION,
        "/cases/{id}/clarifications/" + number + "/answer",
        complaint,
        Map.of("answer", answer));
  }

  /** Keeps that the customer agrees to a proposal. */
  public void recordsAgreementTo(Complaint complaint, int proposal) {
    put(
        Service.RESOLUTION,
        "/cases/{id}/proposals/" + proposal + "/answer",
        complaint,
        Map.of("answer", "ACCEPTED"));
  }

  /** Has the complaint opened again because the customer asks for it. */
  public void reopens(Complaint complaint, String reason) {
    put(Service.RESOLUTION, "/cases/{id}/reopening", complaint, Map.of("reason", reason));
  }

  /** Rings the customer about the latest answer and takes down what came of it. */
  public void ringsAndHears(Complaint complaint, String outcome) {
    String followUp =
        at(Service.FOLLOWUP)
            .queryParam("complaint", complaint.id())
            .get("/follow-ups")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("items[-1].id");
    assertThat(followUp).isNotNull();
    at(Service.FOLLOWUP)
        .body(Map.of("outcome", outcome))
        .put("/follow-ups/{id}/outcome", followUp)
        .then()
        .statusCode(200);
  }

  private Response sends(Map<String, Object> words, String key) {
    return at(Service.INTAKE).header("Idempotency-Key", key).body(words).post("/complaints");
  }

  private ValidatableResponse put(
      Service service, String path, Complaint complaint, Map<String, ?> body) {
    return at(service).body(body).put(path, complaint.id()).then().statusCode(200);
  }

  private RequestSpecification at(Service service) {
    return Requests.as(ROLE, name, service).contentType("application/json");
  }
}
