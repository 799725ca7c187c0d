package recourse.followup.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static recourse.followup.Endpoints.as;
import static recourse.followup.Endpoints.awaitStatus;
import static recourse.followup.Endpoints.person;
import static recourse.followup.Promises.MONDAY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.CaseAssigned;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintResolved;
import recourse.contract.CustomerErased;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.QualityReviewed;
import recourse.contract.ReviewSampling;
import recourse.contract.ServiceStandard;
import recourse.followup.Promises;
import recourse.followup.followups.FollowUp;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SealedColumns;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class QualityEndpointsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String HEARD =
      "\"LISTENING\":{\"NO_INTERRUPTION\":3,\"OPEN_QUESTIONS\":2,\"SUMMARY\":1}";
  private static final String HEARD_LESS =
      "\"LISTENING\":{\"NO_INTERRUPTION\":2,\"OPEN_QUESTIONS\":2,\"SUMMARY\":0}";

  @Inject EventPublisher events;
  @Inject SealedColumns lying;
  @Inject SettableClock clock;
  @Inject SqlTemplate db;

  private final UUID complaint = UUID.randomUUID();

  @BeforeEach
  void resolve() {
    clock.set(MONDAY);
    events.tell(
        Promises.mrsOkoro(complaint, MONDAY),
        new OwnershipTaken(complaint, MONDAY, "ben"),
        new ComplaintEscalated(complaint, MONDAY, 1, EscalationCriterion.SAFETY, null),
        new ComplaintResolved(complaint, MONDAY, 1, Outcome.UPHELD, true, "cleo"));
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldTakeAReviewBySomebodyElseAndTellScoresWithoutWords() {
    // given
    awaitResolved();

    // when
    Response made = review("quinn", "{" + HEARD + "}", "zyx-remark");

    // then
    made.then()
        .statusCode(201)
        .body("opinion", equalTo(1))
        .body("cards[0].points", equalTo(6))
        .body("cards[0].outOf", equalTo(9))
        .body("cards[0].version", equalTo("listening-2026-01"))
        .body("remark", equalTo("zyx-remark"));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).hasSize(1));
    QualityReviewed event = told().get(0);
    assertThat(event.standard()).isEqualTo(ServiceStandard.LISTENING);
    assertThat(event.points()).isEqualTo(6);
    assertThat(event.round()).isEqualTo(1);
    assertThat(event.sampling()).isNotEqualTo(ReviewSampling.UNKNOWN);
  }

  @Test
  void shouldTakeWhatIsSentAgainUnderTheSameKeyOnce() {
    // given
    awaitResolved();
    String key = UUID.randomUUID().toString();

    // when
    Response first = keyed(key, HEARD);
    Response again = keyed(key, HEARD);

    // then
    first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("Location", first.header("Location"))
        .body("id", equalTo(first.path("id")));
    keyed(key, HEARD_LESS).then().statusCode(422);
    as("quality").get("/quality-reviews?complaint=" + complaint).then().body("items", hasSize(1));
  }

  private Response keyed(String key, String scores) {
    return person("quality", "quinn")
        .header("Idempotency-Key", key)
        .body("{\"complaintId\":\"%s\",\"scores\":{%s}}".formatted(complaint, scores))
        .post("/quality-reviews");
  }

  @Test
  void shouldRefuseReviewsByWhoHadTheCaseASecondOneAndHalfFilledCards() {
    // given
    awaitResolved();
    review("quinn", "{" + HEARD + "}", null).then().statusCode(201);

    // then
    for (String hand : List.of("ben", "cleo")) {
      review(hand, "{" + HEARD + "}", null)
          .then()
          .statusCode(403)
          .body("code", equalTo("review.own-case"));
    }
    review("quinn", "{" + HEARD + "}", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("review.already-made"));
    review("rosa", "{\"LISTENING\":{\"SUMMARY\":1}}", null)
        .then()
        .statusCode(400)
        .body("code", equalTo("scores.incomplete"));
    review("rosa", "{" + HEARD.replace(":3", ":4") + "}", null).then().statusCode(400);
    review("rosa", "{}", null).then().statusCode(400);
    review("rosa", "{\"POLITENESS\":{}}", null).then().statusCode(400);
  }

  @Test
  void shouldShowHowFarReviewersOfTheSameCasesAgree() {
    // given
    awaitResolved();
    clock.advance(Duration.ofDays(400));
    String day = clock.instant().toString();
    String next = clock.instant().plusSeconds(1).toString();
    review("quinn", "{" + HEARD + "}", null).then().statusCode(201);
    review("rosa", "{" + HEARD_LESS + "}", null).then().statusCode(201).body("opinion", equalTo(2));

    // when
    Response calibration =
        person("quality", "quinn").get("/calibrations?from=" + day + "&to=" + next);

    // then
    calibration
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].first", equalTo("quinn"))
        .body("items[0].second", equalTo("rosa"))
        .body("items[0].cases", equalTo(1))
        .body("items[0].scores", equalTo(3))
        .body("items[0].meanDifference", equalTo(0.6666667f))
        .body("items[0].kappa", equalTo(0.6666667f));
    person("quality", "quinn").get("/calibrations").then().statusCode(400);
  }

  @Test
  void shouldForgetRemarksButNotScoresOfACustomerWhoIsErased() {
    // given
    awaitResolved();
    String review = review("quinn", "{" + HEARD + "}", "zyx-remark").path("id");
    assertThat(lying.owners("quality_review.remark", "id = '" + review + "'"))
        .containsExactly(complaint);

    // when
    events.tell(new CustomerErased(complaint, MONDAY.plusSeconds(5)));

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("quality")
                    .get("/quality-reviews/" + review)
                    .then()
                    .body("remark", nullValue())
                    .body("cards[0].points", equalTo(6)));
  }

  @Test
  void shouldScoreVisitsAndStaffOnTheSameCardsAndHideFewVoices() {
    // given: a month of its own
    clock.advance(Duration.ofDays(800));
    String today = clock.instant().toString();
    String month = today.substring(0, 8) + "01";
    String team = "team-" + UUID.randomUUID();
    as("quality")
        .body(
            "{\"team\":\"%s\",\"channel\":\"PHONE\",\"visitedAt\":\"%s\",\"scores\":{%s}}"
                .formatted(team, today, HEARD))
        .post("/mystery-visits")
        .then()
        .statusCode(201)
        .body("cards[0].points", equalTo(6));
    for (int voice = 1; voice <= 4; voice++) {
      speak("staff-" + voice, team).then().statusCode(204);
    }
    speak("staff-1", team).then().statusCode(409).body("code", equalTo("pulse.voice-given"));

    // when
    String tomorrow = clock.instant().plus(Duration.ofDays(1)).toString().substring(0, 10);
    String path = "/service-scores?from=" + month + "&to=" + tomorrow;

    // then
    String visit = "items.find { it.team == '" + team + "' && it.source == 'VISIT' }";
    String pulse = "items.find { it.team == '" + team + "' && it.source == 'PULSE' }";
    as("auditor")
        .get(path)
        .then()
        .body(visit + ".share", equalTo(0.6666667f))
        .body(pulse + ".standard", equalTo("LISTENING"))
        .body(pulse + ".share", nullValue())
        .body("staff.team", not(hasItem(team)));
    speak("staff-5", team).then().statusCode(204);
    as("auditor")
        .get(path)
        .then()
        .body(pulse + ".share", equalTo(0.6666667f))
        .body("staff.find { it.team == '" + team + "' }.mean", equalTo(4.0f));
  }

  @Test
  void shouldCutDaysWhereTheOrganisationDoes() {
    // given: half past midnight in London in summer
    clock.advance(Duration.ofDays(60));
    String team = "team-" + UUID.randomUUID();
    as("quality")
        .body(
            "{\"team\":\"%s\",\"channel\":\"PHONE\",\"visitedAt\":\"2026-06-30T23:30:00Z\",\"scores\":{%s}}"
                .formatted(team, HEARD))
        .post("/mystery-visits")
        .then()
        .statusCode(201);

    // then
    as("auditor")
        .get("/service-scores?from=2026-07-01&to=2026-07-02")
        .then()
        .body("items.team", hasItem(team));
    as("auditor")
        .get("/service-scores?from=2026-06-30&to=2026-07-01")
        .then()
        .body("items.team", not(hasItem(team)));
  }

  @Test
  void shouldShowWhetherCustomersAreHappierWhereStaffAre() {
    // given: a month of its own, in which a team answered a complaint and five of it have spoken
    clock.advance(Duration.ofDays(1_200));
    Instant now = clock.instant();
    String month = now.toString().substring(0, 8) + "01";
    String team = "team-" + UUID.randomUUID();
    UUID answered = UUID.randomUUID();
    events.tell(
        Promises.mrsOkoro(answered, now),
        new CaseAssigned(answered, now, "ben", team, "cho"),
        new ComplaintResolved(answered, now, 1, Outcome.UPHELD, true, "ben"));
    String asked = "/follow-ups/" + FollowUp.idOf(answered, 1);
    awaitStatus(asked, "SCHEDULED");
    as("agent").body("{\"outcome\":\"SATISFIED\"}").put(asked + "/outcome").then().statusCode(200);
    scored(FollowUp.idOf(answered, 1), 2, now);
    scored(FollowUp.idOf(answered, 1), 10, now);
    for (int voice = 1; voice <= 5; voice++) {
      speak("chain-" + voice, team).then().statusCode(204);
    }

    // when
    String tomorrow = now.plus(Duration.ofDays(1)).toString().substring(0, 10);
    Response chain = as("auditor").get("/service-chain?from=" + month + "&to=" + tomorrow);

    // then
    String mine = "teams.find { it.team == '" + team + "' }";
    chain
        .then()
        .statusCode(200)
        .body(mine + ".voices", equalTo(5))
        .body(mine + ".staff", equalTo(4.0f))
        .body(mine + ".heard", equalTo(1))
        .body(mine + ".satisfied", equalTo(1.0f))
        .body(mine + ".csat", nullValue())
        .body(mine + ".nps", equalTo(100.0f))
        .body("relations.customers", contains("SATISFIED", "CSAT", "NPS"))
        .body("relations[0].rho", nullValue());
    as("handler").get("/service-chain?from=" + month + "&to=" + tomorrow).then().statusCode(403);
    as("quality").get("/service-chain?to=" + tomorrow).then().statusCode(400);
  }

  private void scored(UUID followUp, int nps, Instant at) {
    String answer = "[{\"answeredAt\": \"%s\", \"solved\": true, \"nps\": %d}]".formatted(at, nps);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.change(
                    "update follow_up set survey = jsonb_set(survey, '{answers}',"
                        + " (survey -> 'answers') || ?::jsonb) where id = ?",
                    update -> {
                      update.setString(1, answer);
                      update.setObject(2, followUp);
                    }));
  }

  @Test
  void shouldShowDrawnCasesToThoseWhoNeverHadThem() {
    // given: an escalated case is drawn with one chance in two, so four of these are, or more
    awaitResolved();
    List<String> hadByBen = new ArrayList<>(List.of(complaint.toString()));
    for (int i = 0; i < 20; i++) {
      UUID striking = UUID.randomUUID();
      hadByBen.add(striking.toString());
      events.tell(
          Promises.mrsOkoro(striking, MONDAY),
          new OwnershipTaken(striking, MONDAY, "ben"),
          new ComplaintEscalated(striking, MONDAY, 1, EscalationCriterion.SAFETY, null),
          new ComplaintResolved(striking, MONDAY, 1, Outcome.UPHELD, true, "ben"));
    }

    // then
    String striking = "/review-samples?sampling=TARGETED&reviewed=false&limit=";
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              Response two = person("quality", "quinn").get(striking + "2");
              two.then().statusCode(200).body("items", hasSize(2));
              person("quality", "quinn")
                  .get(striking + "2&cursor=" + two.path("next"))
                  .then()
                  .body("items", hasSize(2));
            });
    List<String> shown = person("quality", "ben").get(striking + "200").path("items.complaintId");
    assertThat(shown).doesNotContainAnyElementsOf(hadByBen);
  }

  @Test
  void shouldTellTheStandardsOfADay() {
    // then
    as("agent")
        .get("/standards?on=2026-06-01")
        .then()
        .body("items.standard", contains("HEAT", "LISTENING", "STAR", "EMPATHY", "LEGALITY"))
        .body("items[0].criteria.code", contains("HEAR", "EMPATHISE", "APOLOGISE", "TAKE_ACTION"));
    as("agent").get("/standards?on=2025-12-31").then().body("items", hasSize(0));
  }

  private void awaitResolved() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                !List.of(404, 409).contains(review("cleo", "{" + HEARD + "}", null).statusCode()));
  }

  private Response review(String reviewer, String scores, String remark) {
    String words = remark == null ? "" : ",\"remark\":\"" + remark + "\"";
    return person("quality", reviewer)
        .body("{\"complaintId\":\"%s\",\"scores\":%s%s}".formatted(complaint, scores, words))
        .post("/quality-reviews");
  }

  private static Response speak(String person, String team) {
    return person("handler", person)
        .body("{\"team\":\"%s\",\"satisfaction\":4,\"scores\":{%s}}".formatted(team, HEARD))
        .post("/staff-pulses");
  }

  private List<QualityReviewed> told() {
    return events.about(complaint, QualityReviewed.class);
  }
}
