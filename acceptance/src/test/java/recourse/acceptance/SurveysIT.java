package recourse.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static recourse.acceptance.people.CaseHandler.star;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.Reviewer;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.local.Service;
import recourse.local.mailcatcher.CaughtMessage;

/** Asking whether it worked, in the form each customer needs, and looking at how it was done. */
@Order(20)
class SurveysIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Agent ada = new Agent("ada");
  private final CaseHandler ben = new CaseHandler("ben");
  private final Supervisor cho = new Supervisor("cho");
  private final Reviewer quinn = new Reviewer("quinn");
  private final Reviewer rosa = new Reviewer("rosa");

  @Test
  void shouldAskByMailInLargePrintAndInPolishWhereThatIsWhatTheCustomerNeeds() {
    Customer mrsNowak = Customer.known("cust-nowak");
    Complaint lamp = registered(mrsNowak, "PHONE");
    needs(mrsNowak, "EMAIL", "pl", List.of("LARGE_PRINT"));
    resolve(lamp);
    lamp.awaits("follow-up.sent");

    // The relay of the organisation knows her address; here it is her reference and no more.
    CaughtMessage mail = mrsNowak.latestMessage();
    assertThat(mail.channel()).isEqualTo("MAIL");
    assertThat(mail.to()).isEqualTo("cust-nowak@customers.invalid");
    assertThat(mail.subject()).startsWith("Twoja reklamacja");
    assertThat(mail.text()).contains("Czy Twój problem jest rozwiązany?", "dalszej pomocy");
    assertThat(mail.html()).contains("font: 18pt");
    assertThat(mail.times()).isEqualTo(1);
    deliveriesOf(lamp, "items[0].status", "TAKEN");
    deliveriesOf(lamp, "items[0].attempts[0].outcome", "TAKEN");

    // It is solved, but she wants to be rung: that stays open until somebody has.
    Requests.stranger(Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("solved", true, "csat", 4, "helpWanted", true))
        .post(mrsNowak.surveyPath())
        .then()
        .statusCode(200);
    followUp(lamp, "outcome", "SATISFIED");
    String id = followUp(lamp).getString("items[0].id");
    Requests.as("agent", "ada", Service.FOLLOWUP)
        .get("/follow-ups?help=true&limit=200")
        .then()
        .body("items.id", hasItem(id));
    Requests.as("agent", "ada", Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("given", true))
        .put("/follow-ups/{id}/help", id)
        .then()
        .statusCode(200)
        .body("helpWanted", equalTo(false));
  }

  @Test
  void shouldSendNothingThatContradictsAnAdjustmentAndLeaveItToAPerson() {
    Customer mrLindt = Customer.known("cust-lindt");
    Complaint clock = registered(mrLindt, "EMAIL");
    needs(mrLindt, null, "en", List.of("NO_EMAIL", "NO_SMS", "NO_LETTER", "NO_LIVE_CHAT"));
    resolve(clock);
    followUp(clock, "way", "PERSON");
    followUp(clock, "outcome", "UNCONFIRMED");
    assertThat(mrLindt.messages()).isEmpty();

    // Ada tries three times and reaches nobody: an outcome of its own, and visibly unconfirmed.
    ada.ringsAndHears(clock, "UNREACHABLE");
    ada.ringsAndHears(clock, "UNREACHABLE");
    ada.ringsAndHears(clock, "UNREACHABLE");
    clock.awaits("follow-up.lapsed");
    followUp(clock, "outcome", "UNREACHABLE");
    clock.awaits("complaint.closed");
    assertThat(clock.whole().getString("standing.closure")).isEqualTo("UNCONFIRMED");
  }

  @Test
  void shouldSendATextMessageToWhoRangAndKeepColleaguesAndTestsOutOfTheScores() {
    Customer mrsRay = Customer.known("cust-ray");
    Complaint phone = registered(mrsRay, "PHONE");
    resolve(phone);
    phone.awaits("follow-up.sent");
    CaughtMessage text = mrsRay.latestMessage();
    assertThat(text.channel()).isEqualTo("SMS");
    assertThat(text.text()).hasLineCount(1);
    assertThat(phone.latest("follow-up.scheduled")).containsEntry("sampling", "INVITED");

    // The gateway has it because it was signed; what anybody else sends is not taken.
    deliveriesOf(phone, "items[0].attempts[0].outcome", "TAKEN");
    given()
        .header("webhook-id", "forged")
        .header("webhook-timestamp", Long.toString(Instant.now().getEpochSecond()))
        .header("webhook-signature", "v1," + "A".repeat(43) + "=")
        .body("{\"data\": {\"to\": \"cust-ray\", \"text\": \"http://localhost/surveys/forged\"}}")
        .post(RunningStack.stack().mailCatcher().url().resolve("/hooks/sms"))
        .then()
        .statusCode(401);
    assertThat(mrsRay.messages()).hasSize(1);

    // Ben would like a good score, and is shown out.
    Requests.as("handler", "ben", Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("solved", true, "csat", 5))
        .post(mrsRay.surveyPath())
        .then()
        .statusCode(403)
        .body("code", equalTo("survey.for-customers"));

    Complaint trial = registered(Customer.known("test-17"), "EMAIL");
    resolve(trial);
    trial.awaits("follow-up.scheduled");
    assertThat(trial.latest("follow-up.scheduled")).containsEntry("sampling", "TEST");
    Map<String, Object> colleague =
        words(Customer.known("cust-colleague"), "EMAIL", Map.of("kind", "INTERNAL"));
    Complaint internal = ada.registers(colleague);
    resolve(internal);
    internal.awaits("follow-up.scheduled");
    assertThat(internal.latest("follow-up.scheduled")).containsEntry("sampling", "STAFF");
  }

  @Test
  void shouldDrawWhoIsAskedForScoresByPolicyAndNobodyMoreOftenThanThreeTimes() {
    Customer mrOften = Customer.known("cust-often");
    Complaint again = null;
    for (String sampling : List.of("INVITED", "INVITED", "INVITED", "ASKED_LATELY")) {
      again = registered(mrOften, "EMAIL");
      resolve(again);
      again.awaits("follow-up.scheduled");
      assertThat(again.latest("follow-up.scheduled"))
          .containsEntry("sampling", sampling)
          .containsEntry("policyVersion", "survey-2026-01-01");
    }
    again.awaits("follow-up.sent");

    // The fourth time he is asked whether it is solved, and no score is taken.
    Requests.stranger(Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("solved", true, "csat", 5))
        .post(mrOften.surveyPath())
        .then()
        .statusCode(400)
        .body("code", equalTo("survey.not-asked"));
    Requests.stranger(Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("solved", true))
        .post(mrOften.surveyPath())
        .then()
        .statusCode(200);
  }

  @Test
  void shouldBeReviewedByOthersWhoseAgreementShowsAndLeadToANoteBetweenTwo() {
    Instant begin = Instant.now();
    Complaint kettle = registered(Customer.known("cust-kettle"), "EMAIL");
    resolve(kettle);
    kettle.awaits("follow-up.sent");

    // Ben had the case, so he does not review it; Quinn and Rosa do, and do not quite agree.
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                new Reviewer("ben")
                    .reviews(kettle, 3, 3, 3, "All fine")
                    .statusCode(403)
                    .body("code", equalTo("review.own-case")));
    quinn.reviews(kettle, 3, 2, 1, "He could have said it back").statusCode(201);
    rosa.reviews(kettle, 2, 2, 0, "Not said back at all")
        .statusCode(201)
        .body("opinion", equalTo(2));
    kettle.awaits("quality.reviewed");
    assertThat(kettle.latest("quality.reviewed"))
        .containsEntry("standard", "LISTENING")
        .doesNotContainKey("remark");
    quinn
        .looksAt("/calibrations?from=" + begin + "&to=" + Instant.now().plusSeconds(60))
        .then()
        .statusCode(200)
        .body("items.find { it.first == 'quinn' && it.second == 'rosa' }.cases", equalTo(1));

    // Metrics has heard both cards: the second only calibrates; and whom the draw may ask.
    LocalDate today = begin.atZone(ZoneOffset.UTC).toLocalDate();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                Requests.as("quality", Service.METRICS)
                    .queryParam("names", "survey_coverage,quality_score")
                    .queryParam("from", today.toString())
                    .queryParam("to", today.plusDays(1).toString())
                    .get("/kpis")
                    .then()
                    .statusCode(200)
                    .body("kpis[0].definitionVersion", equalTo("2"))
                    .body("kpis[0].denominator", greaterThan(0))
                    .body("kpis[1].excluded.to_calibrate", greaterThan(0)));

    // A mystery shopper scores the same card, and it stands beside.
    quinn.visited("kitchen", begin.toString(), 3, 3, 0);
    LocalDate day = begin.atZone(ZoneOffset.UTC).toLocalDate();
    quinn.looksAt("/service-scores?from=" + day + "&to=" + day.plusDays(1)).then().statusCode(200);
    quinn.looksAt("/mystery-visits").then().body("items.team", hasItems("kitchen"));

    // Five of the kitchen say how they find it, on the same card: fewer would be too easy to guess.
    for (String colleague : List.of("kim", "kay", "kit", "ken")) {
      saysHowItIs(colleague);
    }
    String scores =
        "/service-scores?from=%s&to=%s".formatted(day.withDayOfMonth(1), day.plusDays(1));
    String pulse = "items.find { it.team == 'kitchen' && it.source == 'PULSE' }";
    quinn.looksAt(scores).then().body(pulse + ".share", nullValue());
    saysHowItIs("kat");
    quinn
        .looksAt(scores)
        .then()
        .body(pulse + ".standard", equalTo("LISTENING"))
        .body(pulse + ".share", equalTo(new BigDecimal("1.0")))
        .body("items.findAll { it.team == 'kitchen' }.source", hasItems("VISIT", "PULSE"));
    quinn
        .looksAt(scores.replace("/service-scores", "/service-chain"))
        .then()
        .body("teams.find { it.team == 'kitchen' }.staff", equalTo(new BigDecimal("4.0")))
        .body("teams.find { it.team == 'kitchen' }.voices", equalTo(5));

    // Cho agrees an objective with Ben from this case; nobody else ever sees it.
    String note =
        Requests.as("supervisor", "cho", Service.FOLLOWUP)
            .contentType("application/json")
            .body(
                Map.of(
                    "kind", "OBJECTIVE",
                    "people", List.of("ben"),
                    "complaintId", kettle.id(),
                    "dueBy", "2030-12-31",
                    "words", "Say it back, every time"))
            .post("/coaching-notes")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Requests.as("handler", "ben", Service.FOLLOWUP)
        .get("/coaching-notes/" + note)
        .then()
        .statusCode(200);
    Requests.as("supervisor", "dora", Service.FOLLOWUP)
        .get("/coaching-notes/" + note)
        .then()
        .statusCode(404);
    quinn.looksAt("/coaching-notes/" + note).then().statusCode(404);
  }

  private static void saysHowItIs(String colleague) {
    Requests.as("handler", colleague, Service.FOLLOWUP)
        .contentType("application/json")
        .body(
            Map.of(
                "team",
                "kitchen",
                "satisfaction",
                4,
                "scores",
                Map.of(
                    "LISTENING", Map.of("NO_INTERRUPTION", 3, "OPEN_QUESTIONS", 3, "SUMMARY", 3))))
        .post("/staff-pulses")
        .then()
        .statusCode(204);
  }

  private Complaint registered(Customer customer, String channel) {
    return ada.registers(words(customer, channel, Map.of()));
  }

  private static Map<String, Object> words(
      Customer customer, String channel, Map<String, Object> more) {
    Map<String, Object> words =
        new HashMap<>(customer.complainsAbout("Asking A-1", "Broken", "It broke."));
    Map<String, Object> who = new HashMap<>(more);
    who.put("ref", customer.ref());
    words.put("channel", channel);
    words.put("customer", who);
    return words;
  }

  private void resolve(Complaint complaint) {
    complaint.awaits("case.opened");
    cho.assigns(complaint, ben, "kitchen");
    ben.takesOwnershipOf(complaint);
    ben.upholdsWithoutProposal(
        complaint,
        "ALREADY_PUT_RIGHT",
        star("It broke in May", "One that works", "Sent a new one", "It arrived", "It works"));
  }

  private static void needs(
      Customer customer, String preferred, String language, List<String> adjustments) {
    Map<String, Object> needs = new HashMap<>();
    needs.put("vulnerable", false);
    needs.put("language", language);
    needs.put("adjustments", adjustments);
    if (preferred != null) {
      needs.put("preferredChannel", preferred);
    }
    Requests.as("agent", "ada", Service.INTAKE)
        .contentType("application/json")
        .body(needs)
        .put("/customers/{ref}/needs", customer.ref())
        .then()
        .statusCode(200);
  }

  private static JsonPath followUp(Complaint complaint) {
    return Requests.as("auditor", Service.FOLLOWUP)
        .get("/follow-ups?complaint=" + complaint.id())
        .jsonPath();
  }

  private static void followUp(Complaint complaint, String field, String expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(followUp(complaint).getString("items[0]." + field)).isEqualTo(expected));
  }

  private static void deliveriesOf(Complaint complaint, String field, String expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                Requests.as("ops", Service.FOLLOWUP)
                    .get("/deliveries?complaint=" + complaint.id())
                    .then()
                    .body(field, equalTo(expected)));
  }
}
