package recourse.acceptance.people;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Puts down what was agreed about time, when teams work, and asks clocks why. */
public final class Timekeeper {
  private static final Duration SWEEP_AND_ALL = Duration.ofSeconds(60);

  private final String name;

  public Timekeeper(String name) {
    this.name = name;
  }

  /** Puts down who belongs to a contract. */
  public void putsDownTheContract(String contract, String organisation, String customer) {
    put(
        "/contracts/" + contract,
        Map.of("organisation", organisation, "customers", List.of(customer), "why", "signed"));
  }

  /** Puts down what a contract promises. */
  public void putsDownWhatThe(String contract, String paragraph, Map<String, String> within) {
    agrees(contract, paragraph, Map.of("contract", contract), within);
  }

  /** Puts down what a team owes the others. */
  public void putsDownWhatTheTeam(String team, String paragraph, Map<String, String> within) {
    agrees(team, paragraph, Map.of("team", team), within);
  }

  private void agrees(
      String agreement, String paragraph, Map<String, String> scope, Map<String, String> within) {
    List<Map<String, String>> terms =
        within.entrySet().stream()
            .map(term -> Map.of("kind", term.getKey(), "within", term.getValue()))
            .toList();
    put(
        "/agreements/" + agreement,
        Map.of("paragraph", paragraph, "scope", scope, "terms", terms, "why", "signed"));
  }

  /** Puts down when a team works from now on. */
  public void putsDownTheHoursOf(String team, String week) {
    Map<String, Object> hours = new HashMap<>();
    hours.put("zone", "Europe/London");
    hours.put("holidays", "none");
    hours.put("week", week);
    hours.put("team", team);
    hours.put("why", "the team changes shifts");
    put("/calendars/" + team, hours);
  }

  private ValidatableResponse put(String path, Map<String, ?> body) {
    return at().body(body).put(path).then().statusCode(200).header("ETag", notNullValue());
  }

  /** Waits until every open clock has heard of the latest hours, and at least one moved. */
  public JsonPath seesClocksMovedByTheHoursOf(String team) {
    await("the clocks move")
        .atMost(SWEEP_AND_ALL)
        .untilAsserted(
            () ->
                at().get("/calendars/" + team)
                    .then()
                    .body("versions[-1].settledAt", notNullValue())
                    .body("versions[-1].clocksMoved", greaterThanOrEqualTo(1)));
    return at().get("/calendars/" + team).jsonPath();
  }

  /** Asks a clock why it is due when it is due, and how that looked at an instant. */
  public JsonPath asks(Map<String, Object> clock, Instant known) {
    return at().queryParam("known", known.toString())
        .get("/deadlines/{id}", clock.get("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Every clock of a complaint as it is shown, whole. */
  public String seesAllClocksOf(Complaint complaint) {
    return at().queryParam("complaint", complaint.id())
        .get("/deadlines")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** Says, as the one for privacy, that the regulator was told just now. */
  public void tellsTheRegulatorAbout(Map<String, Object> clock) {
    Requests.as("privacy", name, Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("notifiedAt", Instant.now().toString()))
        .put("/deadlines/{id}/regulator-notice", clock.get("id"))
        .then()
        .statusCode(204);
  }

  private RequestSpecification at() {
    return Requests.as("quality", name, Service.FOLLOWUP).contentType("application/json");
  }
}
