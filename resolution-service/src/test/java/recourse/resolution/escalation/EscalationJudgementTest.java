package recourse.resolution.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.as;
import static recourse.resolution.CaseTable.awaitStatus;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Complexity;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeescalationReason;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

/** Ten cases of a week, judged by hand and by the house: the matrices have to be the same. */
@QuarkusTest
class EscalationJudgementTest {
  private static final Instant TUESDAY = Instant.parse("2031-03-04T09:00:00Z");
  private static final String WEEK =
      "/escalation-judgement?from=2031-03-03T00:00:00Z&to=2031-03-10T00:00:00Z";

  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @BeforeEach
  void setClock() {
    clock.set(TUESDAY);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldReproduceTheMatrixOfSeededCasesExactly() {
    // given
    String red = "red-" + UUID.randomUUID();
    String blue = "blue-" + UUID.randomUUID();
    severeAndEscalated(red);
    UUID unsafe = unsafeAndMissed(red);
    escalate(quiet(red, "carol"), "SEVERITY");
    quiet(red, "dora");
    vulnerableAndEscalatedByJudgement(blue);
    lateAndEscalatedByItself(blue);
    UUID threatened = threatenedAndTakenBack(blue);
    UUID dear = dearAndMissed(blue);
    escalate(quiet(blue, "ines"), "HANDLER_JUDGEMENT");
    UUID again = opened("dora", null);
    awaitSigns(again, "REPEAT");
    opened("kim", "incident-log");

    // when
    Response week = as("auditor").get(WEEK);

    // then
    week.then().statusCode(200).body("costInMinutes", equalTo(3 * 240 + 3 * 45));
    assertThat(cells(week.path("overall"))).containsExactly(3, 3, 3, 1);
    week.then().body("overall.precision", equalTo(0.5f)).body("overall.recall", equalTo(0.5f));
    assertThat(week.<List<Map<String, Object>>>path("byCriterion"))
        .extracting(line -> line.get("criterion") + " " + cells(line.get("matrix")))
        .containsExactly(
            "AGGRESSION [0, 0, 0, 10]",
            "DEADLINE_AT_RISK [1, 0, 0, 9]",
            "DEADLINE_BREACHED [1, 0, 0, 9]",
            "DISSATISFIED_WITH_RESOLUTION [0, 0, 0, 10]",
            "HANDLER_JUDGEMENT [1, 1, 0, 8]",
            "LEGAL_OR_PRESS_THREAT [0, 1, 0, 9]",
            "REPEAT [0, 0, 1, 9]",
            "SAFETY [0, 0, 1, 9]",
            "SEVERITY [1, 1, 1, 7]",
            "VALUE_ABOVE_AUTHORITY [0, 0, 1, 9]",
            "VULNERABILITY [1, 0, 0, 9]");
    assertThat(ofTeam(week, blue))
        .contains("null [2, 2, 1, 0]", "LEGAL_OR_PRESS_THREAT [0, 1, 0, 4]")
        .hasSize(12);
    assertThat(ofTeam(week, red)).contains("null [1, 1, 1, 1]", "SEVERITY [1, 1, 1, 1]");
    assertThat(ofTeam(week, "unassigned")).contains("null [0, 0, 1, 0]");
    suggestsExactly(red, unsafe, "SAFETY", "SEVERITY");
    suggestsExactly(blue, dear, "VALUE_ABOVE_AUTHORITY");
    await().until(() -> events.about(threatened, ComplaintDeescalated.class).size() == 1);
    assertThat(events.about(threatened, ComplaintDeescalated.class))
        .extracting(ComplaintDeescalated::level, ComplaintDeescalated::reason)
        .containsExactly(tuple(0, DeescalationReason.CRITERION_NOT_MET));
  }

  @Test
  void shouldTakeForARepeatWhatTheSamePersonSaidWithinNinetyDays() {
    // given
    String customer = "r-" + UUID.randomUUID();
    clock.advance(Duration.ofDays(60));
    opened(customer, null);

    // when
    clock.advance(Duration.ofDays(90));
    UUID inTime = opened(customer, null);
    clock.advance(Duration.ofDays(90).plusSeconds(1));
    UUID tooLate = opened(customer, null);

    // then
    awaitSigns(inTime, "REPEAT");
    awaitSigns(tooLate);
  }

  @Test
  void shouldSuggestNothingForWhatAnotherComplaintGoesOnFor() {
    // given
    clock.advance(Duration.ofDays(30));
    String team = "grey-" + UUID.randomUUID();
    UUID merged = quiet(team, "m-" + team);
    note(merged, "{\"criterion\":\"AGGRESSION\"}").then().statusCode(201);
    suggestsExactly(team, merged, "AGGRESSION");

    // when
    events.tell(new ComplaintMerged(merged, clock.instant(), UUID.randomUUID(), "agent"));

    // then
    await()
        .untilAsserted(
            () ->
                as("handler")
                    .get("/escalation-suggestions?team={t}", team)
                    .then()
                    .body("items.size()", equalTo(0)));
  }

  @Test
  void shouldForgetASuggestionThatWasRefutedOrFollowed() {
    // given
    clock.advance(Duration.ofDays(30));
    String team = "green-" + UUID.randomUUID();
    UUID refuted = quiet(team, "r-" + team);
    UUID followed = quiet(team, "f-" + team);
    note(refuted, "{\"criterion\":\"AGGRESSION\"}").then().statusCode(201);
    note(followed, "{\"criterion\":\"SAFETY\"}").then().statusCode(201);
    String cursor =
        as("handler").get("/escalation-suggestions?team={t}&limit=1", team).path("next");
    as("handler")
        .get("/escalation-suggestions?team={t}&cursor={c}", team, cursor)
        .then()
        .body("items.size()", equalTo(1))
        .body("next", nullValue());

    // when
    as("quality")
        .body("{}")
        .put("/cases/{id}/escalation-signs/AGGRESSION/refutation", refuted)
        .then()
        .statusCode(200)
        .body("signs.refutedBy", contains("quality"));
    escalate(followed, "SAFETY");

    // then
    as("handler")
        .get("/escalation-suggestions?team={t}", team)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  @Test
  void shouldOfferAndTakeTheStepDownToSupervisorsOfWhatMovedUpOnly() {
    // given
    UUID id = quiet("grey", "g-" + UUID.randomUUID());
    String body = "{\"reason\":\"DEALT_WITH\"}";
    as("supervisor")
        .body(body)
        .post("/cases/{id}/deescalations", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("case.not-escalated"));
    escalate(id, "SAFETY")
        .then()
        .body("allowedSteps", hasItem("DEESCALATE"))
        .body("escalations.specialist", contains("safety"));

    // when
    Response down = as("supervisor").body(body).post("/cases/{id}/deescalations", id);

    // then
    down.then()
        .statusCode(201)
        .body("level", equalTo(0))
        .body("deescalations.reason", contains("DEALT_WITH"));
    as("handler").body(body).post("/cases/{id}/deescalations", id).then().statusCode(403);
  }

  @Test
  void shouldRefusePeriodsThatAreNone() {
    Stream.of("", "?from=2031-03-03", "?from=2031-03-03T00:00:00Z&to=2031-03-03T00:00:00Z")
        .forEach(
            period ->
                as("quality")
                    .get("/escalation-judgement" + period)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request.invalid")));
    as("handler").get(WEEK).then().statusCode(403);
  }

  private void severeAndEscalated(String team) {
    UUID id = quiet(team, "anna");
    triage(id, Severity.HIGH);
    awaitSigns(id, "SEVERITY");
    escalate(id, "SEVERITY");
  }

  private UUID unsafeAndMissed(String team) {
    UUID id = quiet(team, "bert");
    triage(id, Severity.HARM);
    awaitSigns(id, "SEVERITY", "SAFETY");
    return id;
  }

  private void vulnerableAndEscalatedByJudgement(String team) {
    UUID id = quiet(team, "emil");
    note(id, "{\"criterion\":\"VULNERABILITY\"}").then().statusCode(201);
    escalate(id, "HANDLER_JUDGEMENT");
  }

  private void lateAndEscalatedByItself(String team) {
    UUID id = quiet(team, "fay");
    UUID deadline = UUID.randomUUID();
    events.tell(
        new DeadlineAtRisk(id, TUESDAY, deadline, ClockKind.RESOLVE, TUESDAY),
        new DeadlineBreached(id, TUESDAY, deadline, ClockKind.RESOLVE, TUESDAY));
    awaitSigns(id, "DEADLINE_AT_RISK", "DEADLINE_BREACHED");
  }

  private UUID threatenedAndTakenBack(String team) {
    UUID id = quiet(team, "gus");
    escalate(id, "LEGAL_OR_PRESS_THREAT");
    as("supervisor")
        .body("{\"reason\":\"CRITERION_NOT_MET\"}")
        .post("/cases/{id}/deescalations", id)
        .then()
        .statusCode(201);
    return id;
  }

  private UUID dearAndMissed(String team) {
    UUID id = quiet(team, "hana");
    String worth = "{\"amount\":250.01,\"currency\":\"GBP\"}";
    note(id, "{\"criterion\":\"VALUE_ABOVE_AUTHORITY\",\"worth\":%s}".formatted(worth))
        .then()
        .statusCode(201);
    return id;
  }

  private UUID quiet(String team, String customer) {
    UUID id = opened(customer, null);
    as("supervisor")
        .body("{\"team\":\"%s\"}".formatted(team))
        .put("/cases/{id}/assignment", id)
        .then()
        .statusCode(200);
    return id;
  }

  private UUID opened(String customer, String source) {
    UUID id = UUID.randomUUID();
    Instant receivedAt = clock.instant();
    clock.advance(Duration.ofMillis("dora".equals(customer) ? 1 : 0));
    events.tell(
        new ComplaintRegistered(
            id,
            receivedAt,
            "RC-" + id.toString().substring(28),
            Channel.WEB,
            "Card",
            "Charged twice",
            "judged-" + customer,
            CustomerKind.EXTERNAL,
            null,
            source,
            null,
            null));
    awaitStatus(id, "OPENED");
    return id;
  }

  private void triage(UUID id, Severity severity) {
    events.tell(
        new ComplaintTriaged(
            id,
            clock.instant(),
            "Card",
            "Charged twice",
            severity,
            Complexity.ROUTINE,
            Priority.P1,
            "triage-1",
            "agent"));
  }

  private static Response note(UUID id, String body) {
    return as("agent").body(body).post("/cases/{id}/escalation-signs", id);
  }

  private static Response escalate(UUID id, String criterion) {
    Response answer =
        as("supervisor")
            .body("{\"criterion\":\"%s\"}".formatted(criterion))
            .post("/cases/{id}/escalations", id);
    answer.then().statusCode(201);
    return answer;
  }

  private static void awaitSigns(UUID id, String... criteria) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        as("quality")
                            .get("/cases/{id}/escalation-signs", id)
                            .<List<String>>path("signs.criterion"))
                    .containsExactly(criteria));
  }

  private static void suggestsExactly(String team, UUID id, String... criteria) {
    as("handler")
        .get("/escalation-suggestions?team={t}", team)
        .then()
        .body("items.complaintId", contains(id.toString()))
        .body("items[0].criteria", contains(criteria));
  }

  private static List<String> ofTeam(Response week, String team) {
    return week.<List<Map<String, Object>>>path("byTeam").stream()
        .filter(line -> team.equals(line.get("team")))
        .map(line -> line.get("criterion") + " " + cells(line.get("matrix")))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> cells(Object matrix) {
    Map<String, Object> cells = (Map<String, Object>) matrix;
    return Stream.of("right", "needless", "missed", "left").map(cells::get).toList();
  }
}
