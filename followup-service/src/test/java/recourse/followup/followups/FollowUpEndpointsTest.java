package recourse.followup.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static recourse.followup.Endpoints.as;
import static recourse.followup.Endpoints.awaitStatus;
import static recourse.followup.Endpoints.customer;
import static recourse.followup.Promises.MONDAY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.contract.CaseAssigned;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.CustomerErased;
import recourse.contract.DissatisfactionReported;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.NeedsTold;
import recourse.contract.Outcome;
import recourse.contract.ReopeningReason;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SurveyAnswered;
import recourse.followup.Promises;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.DeliverySweep;
import recourse.followup.delivery.SqlAddressees;
import recourse.local.mailcatcher.CaughtMessage;
import recourse.local.testing.StackResource;
import recourse.spine.sealing.WordKeys;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SealedColumns;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class FollowUpEndpointsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant DUE = Instant.parse("2026-06-03T08:00:00Z");

  @Inject EventPublisher events;
  @Inject SealedColumns lying;
  @Inject WordKeys keys;
  @Inject SettableClock clock;
  @Inject FollowUpSweep sweep;
  @Inject DeliverySweep deliveries;
  @Inject SqlFollowUps followUps;
  @Inject SqlAddressees addressees;
  @Inject AgroalDataSource database;

  private final UUID complaint = UUID.randomUUID();
  private final UUID followUp = FollowUp.idOf(complaint, 1);
  private final String path = "/follow-ups/" + followUp;

  @BeforeEach
  void resolve() {
    clock.set(MONDAY);
    events.tell(
        Promises.mrsOkoro(complaint, MONDAY),
        new ComplaintResolved(complaint, MONDAY, 1, Outcome.UPHELD, true, "handler"));
    awaitStatus(path, "SCHEDULED");
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldAskWhenDueAndNotBeforeAndOnceWithTwoSweepsAtTheSameTime() throws IOException {
    // given
    clock.set(DUE.minusSeconds(1));
    sweep.run();
    as("agent").get(path).then().body("status", equalTo("SCHEDULED"));

    // when
    clock.set(DUE);
    CompletableFuture<Void> other = CompletableFuture.runAsync(this::ask);
    ask();
    other.join();

    // then
    awaitStatus(path, "SENT");
    await().untilAsserted(() -> assertThat(about(FollowUpSent.class)).hasSize(1));
    assertThat(about(FollowUpScheduled.class)).hasSize(1);
    CaughtMessage message = message(1);
    assertThat(message.channel()).isEqualTo("MAIL");
    assertThat(message.to()).isEqualTo(Promises.customerOf(complaint) + "@customers.invalid");
    assertThat(message.subject()).startsWith("Your complaint C-").endsWith(": is it solved?");
    assertThat(message.text()).contains("/surveys/", "If you need more help");
    assertThat(message.times()).isEqualTo(1);
  }

  @Test
  void shouldTakeTheAnswerOfTheSurveyPageAndTellWhatItMeans() throws IOException {
    // given
    String survey = sentSurvey();

    // when
    Response page = customer().get(survey);
    Response thanks =
        customer()
            .contentType(ContentType.URLENC)
            .formParam("solved", "yes")
            .formParam("csat", "5")
            .formParam("nps", "")
            .formParam("ces", "7")
            .formParam("comment", "Well done & thanks <3")
            .post(survey);

    // then
    page.then()
        .statusCode(200)
        .contentType(containsString("text/html"))
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("<legend>Is your problem solved?</legend>"))
        .body(not(containsString("<script")));
    thanks.then().statusCode(200).body(containsString("Thank you"));
    await().untilAsserted(() -> assertThat(about(SatisfactionConfirmed.class)).hasSize(1));
    assertThat(about(SurveyAnswered.class))
        .containsExactly(new SurveyAnswered(complaint, DUE, followUp, 1, true, 5, null, 7));
    as("quality")
        .get(path)
        .then()
        .body("status", equalTo("ANSWERED"))
        .body("verdict", equalTo("SATISFIED"));
  }

  @Test
  void shouldTakeAnAmendmentWithinADayAndThenNoMore() throws IOException {
    // given
    String survey = sentSurvey();
    asJson(survey, "{\"solved\":true,\"csat\":4}")
        .then()
        .statusCode(200)
        .body("version", equalTo(1));

    // when
    clock.set(DUE.plus(Duration.ofHours(23)));
    asJson(survey, "{\"solved\":false,\"csat\":1,\"nps\":0}")
        .then()
        .statusCode(200)
        .body("version", equalTo(2));

    // then
    asJson(survey, "{\"solved\":true,\"csat\":5}")
        .then()
        .statusCode(409)
        .body("code", equalTo("survey.already-answered"));
    customer().get(survey).then().statusCode(200).body(containsString("no longer be changed"));
    await().untilAsserted(() -> assertThat(about(DissatisfactionReported.class)).hasSize(1));
    assertThat(about(SurveyAnswered.class))
        .extracting(SurveyAnswered::version)
        .containsExactly(1, 2);
  }

  @Test
  void shouldAskAgainAfterASecondAnswerAndLeaveWhatWasSaidOfTheFirst() throws IOException {
    // given
    String first = sentSurvey();
    asJson(first, "{\"solved\":false,\"csat\":1}").then().statusCode(200);
    Instant again = DUE.plus(Duration.ofDays(1));
    events.tell(
        new ComplaintReopened(complaint, DUE.plusSeconds(60), 1, ReopeningReason.DISSATISFIED),
        new ComplaintResolved(complaint, again, 2, Outcome.UPHELD, true, "handler"));
    String second = "/follow-ups/" + FollowUp.idOf(complaint, 2);
    awaitStatus(second, "SCHEDULED");

    // when
    clock.set(Instant.parse(as("agent").get(second).path("dueAt")));
    ask();
    awaitStatus(second, "SENT");
    asJson(linkIn(message(2)), "{\"solved\":true,\"csat\":5}").then().statusCode(200);

    // then
    awaitStatus(second, "ANSWERED");
    as("agent").get(path).then().body("outcome", equalTo("DISSATISFIED"));
    as("agent").get(second).then().body("outcome", equalTo("SATISFIED"));
    await()
        .untilAsserted(
            () ->
                assertThat(about(SurveyAnswered.class))
                    .extracting(SurveyAnswered::followUpId, SurveyAnswered::csat)
                    .containsExactly(tuple(followUp, 1), tuple(FollowUp.idOf(complaint, 2), 5)));
  }

  @Test
  void shouldRefuseAnAnswerThatMakesNoSense() throws IOException {
    // given
    String survey = sentSurvey();

    // then
    asJson(survey, "{\"solved\":true,\"csat\":6}")
        .then()
        .statusCode(400)
        .body("field", equalTo("csat"));
    asJson(survey, "{\"solved\":true,\"csat\":5,\"name\":\"x\"}")
        .then()
        .statusCode(400)
        .body("code", equalTo("request.unknown-field"));
    customer()
        .contentType(ContentType.URLENC)
        .formParam("solved", "yes")
        .post(survey)
        .then()
        .statusCode(400)
        .body(containsString("role=\"alert\""));
    asJson(survey, "{\"solved\":true}")
        .then()
        .statusCode(400)
        .body("code", equalTo("survey.incomplete"));
    as("agent").get(path).then().body("status", equalTo("SENT"));
  }

  @Test
  void shouldRecordTheAnswerToASurveyThatCouldNotBeUnsentWithoutAnyReaction() throws IOException {
    // given: it went out, then the complaint was reopened
    String survey = sentSurvey();
    events.tell(
        new ComplaintReopened(complaint, DUE.plusSeconds(1), 1, ReopeningReason.CUSTOMER_REQUEST));
    awaitStatus(path, "CANCELLED");

    // when
    asJson(survey, "{\"solved\":false,\"csat\":1}").then().statusCode(200);

    // then
    as("agent")
        .get(path)
        .then()
        .body("status", equalTo("ANSWERED"))
        .body("verdict", equalTo("DISSATISFIED"));
    await().untilAsserted(() -> assertThat(about(SurveyAnswered.class)).hasSize(1));
    assertThat(about(DissatisfactionReported.class)).isEmpty();
  }

  @Test
  void shouldGiveTheSameAnswerForEveryLinkThatLeadsNowhereAndThenEnough() throws IOException {
    // given
    String survey = sentSurvey();
    events.tell(new CustomerErased(complaint, DUE.plusSeconds(1)));
    awaitStatus(path, "CANCELLED");

    // when
    Response forgotten = asJson(survey, "{\"solved\":true,\"csat\":5}");
    Response wrong = asJson("/surveys/" + "x".repeat(43), "{\"solved\":true,\"csat\":5}");

    // then
    assertThat(forgotten.statusCode()).isEqualTo(404);
    assertThat(forgotten.asString()).isEqualTo(wrong.asString());
    for (int tries = 2; tries < 10; tries++) {
      customer().get("/surveys/wrong").then().statusCode(404);
    }
    customer().get("/surveys/wrong").then().statusCode(429);
    asJson(survey, "{\"solved\":true,\"csat\":5}")
        .then()
        .statusCode(429)
        .body("code", equalTo("survey.too-many-tries"));
    clock.advance(Duration.ofMinutes(1));
    customer().get("/surveys/wrong").then().statusCode(404);
  }

  @Test
  void shouldKeepOfTheSecretOfALinkNothingButItsHash() throws Exception {
    // given
    String secret = sentSurvey().replace("/surveys/", "");

    // when
    List<String> kept = rows("select survey ->> 'invitations' from follow_up");
    List<String> all = new ArrayList<>(kept);
    for (String table :
        rows("select tablename::text from pg_tables where schemaname = current_schema()")) {
      all.addAll(rows("select t::text from \"" + table + "\" t"));
    }

    // then: 256 bits, of which the database knows the SHA-256
    assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
    assertThat(kept).anyMatch(row -> row.contains(HexFormat.of().formatHex(hash)));
    assertThat(all).noneMatch(row -> row.contains(secret));
  }

  @Test
  void shouldKeepApartAnAnswerThatWasAcceptedFromOneThatWasOnlyGiven() throws SQLException {
    // given
    UUID other = UUID.randomUUID();
    events.tell(
        Promises.mrsOkoro(other, MONDAY),
        new ComplaintResolved(other, MONDAY, 1, Outcome.UPHELD, false, "handler"));

    // then
    await().untilAsserted(() -> assertThat(historyOf(other)).contains("\"kind\": \"RESOLVED\""));
    assertThat(historyOf(other)).doesNotContain("ACCEPTED");
    await()
        .untilAsserted(() -> assertThat(historyOf(complaint)).contains("\"kind\": \"ACCEPTED\""));
  }

  private String historyOf(UUID id) throws SQLException {
    return String.join(
        "", rows("select history::text from known_complaint where complaint_id = '" + id + "'"));
  }

  private List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  @Test
  void shouldForgetALinkAfterSixtyDays() throws IOException {
    // given
    String survey = sentSurvey();

    // when
    clock.set(DUE.plus(Duration.ofDays(60)));

    // then
    customer().get(survey).then().statusCode(404);
  }

  @Test
  void shouldTryThreeTimesInWorkingHoursAndThenLapse() {
    // given: sent on Wednesday; the next is due on Friday, but we were away until Saturday
    clock.set(DUE);
    ask();
    awaitArrived(1);
    clock.set(Instant.parse("2026-06-06T12:00:00Z"));
    ask();
    as("agent").get(path).then().body("attempts", equalTo(1));

    // when
    clock.set(Instant.parse("2026-06-08T08:00:00Z"));
    ask();
    awaitArrived(2);
    clock.set(Instant.parse("2026-06-10T08:00:00Z"));
    ask();
    awaitArrived(3);
    clock.set(Instant.parse("2026-06-12T08:00:00Z"));
    ask();

    // then
    awaitStatus(path, "LAPSED");
    await().untilAsserted(() -> assertThat(about(FollowUpLapsed.class)).hasSize(1));
    assertThat(about(FollowUpLapsed.class)).extracting(FollowUpLapsed::attempts).containsExactly(3);
    assertThat(about(FollowUpSent.class)).hasSize(3);
    as("agent").get(path).then().body("outcome", equalTo("UNREACHABLE"));
  }

  @Test
  void shouldAskOnTheHoursOfTheTeamThatHasTheCaseAsTheBookOfTimeHasThem() {
    // given: a team that works around the clock
    String team = "night-" + complaint;
    String hours =
        "{\"zone\":\"Europe/London\",\"holidays\":\"none\",\"week\":\"MON-SUN 00:00-24:00\",\"team\":\"%s\",\"why\":\"a night shift\"}";
    String known =
        as("quality")
            .body(hours.formatted(team))
            .put("/calendars/" + team)
            .then()
            .statusCode(200)
            .extract()
            .path("versions[-1].knownFrom");
    Instant saturday =
        Instant.parse(known)
            .atZone(Promises.OFFICE.zone())
            .with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
            .truncatedTo(ChronoUnit.HOURS)
            .toInstant();
    UUID theirs = UUID.randomUUID();

    // when
    events.tell(
        Promises.mrsOkoro(theirs, saturday),
        new CaseAssigned(theirs, saturday, "ben", team, "cho"),
        new ComplaintResolved(theirs, saturday, 1, Outcome.UPHELD, true, "ben"));

    // then: two of their days, which the house does not work
    String asked = "/follow-ups/" + FollowUp.idOf(theirs, 1);
    awaitStatus(asked, "SCHEDULED");
    as("agent")
        .get(asked)
        .then()
        .body("dueAt", equalTo(saturday.plus(Duration.ofHours(48)).toString()));
  }

  @Test
  void shouldOfferFurtherHelpAndKeepTheWishOpenUntilSomebodyHelped() throws IOException {
    // given
    String survey = sentSurvey();
    as("agent").get(path).then().body("outcome", equalTo("UNCONFIRMED"));

    // when
    Response thanks =
        customer()
            .contentType(ContentType.URLENC)
            .formParam("solved", "yes")
            .formParam("csat", "4")
            .formParam("help", "yes")
            .post(survey);

    // then
    thanks.then().statusCode(200).body(containsString("Somebody will contact you"));
    await().untilAsserted(() -> assertThat(about(SurveyAnswered.class)).hasSize(1));
    assertThat(about(SurveyAnswered.class).get(0).helpWanted()).isTrue();
    as("agent")
        .get("/follow-ups?help=true&complaint=" + complaint)
        .then()
        .body("items", hasSize(1));
    as("supervisor").body("{\"given\":true}").put(path + "/help").then().statusCode(403);
    as("agent").body("{\"given\":false}").put(path + "/help").then().statusCode(400);
    as("agent")
        .body("{\"given\":true}")
        .put(path + "/help")
        .then()
        .statusCode(200)
        .body("helpWanted", equalTo(false));
  }

  @Test
  void shouldSpeakTheLanguageOfTheBrowserAndShowAgainWhatWasAnsweredWhenSomethingIsMissing()
      throws IOException {
    // given
    String survey = sentSurvey();

    // then
    customer()
        .header("Accept-Language", "de-DE, pl;q=0.8, en;q=0.5")
        .get(survey)
        .then()
        .header("Content-Language", "pl")
        .body(containsString("<html lang=\"pl\">"), containsString("Czy Twój problem"));
    customer()
        .header("Accept-Language", "pl")
        .get(survey + "?lang=en")
        .then()
        .body(containsString("Is your problem solved?"));
    customer()
        .header("Accept-Language", "*;;q")
        .get(survey + "?lang=xx")
        .then()
        .body(containsString("<html lang=\"en\">"));
    customer()
        .contentType(ContentType.URLENC)
        .formParam("solved", "no")
        .formParam("comment", "<b>still</b> broken")
        .post(survey)
        .then()
        .statusCode(400)
        .body(
            containsString("href=\"#csat\""),
            containsString("value=\"no\" checked"),
            containsString("&lt;b&gt;still&lt;/b&gt; broken"),
            not(containsString("href=\"#solved\"")));
  }

  @Test
  void shouldNotLetStaffAnswerForACustomer() throws IOException {
    // given
    String survey = sentSurvey();

    // then
    as("handler")
        .body("{\"solved\":true,\"csat\":5}")
        .post(survey)
        .then()
        .statusCode(403)
        .body("code", equalTo("survey.for-customers"));
    as("handler").get(survey).then().statusCode(403).body(containsString("for customers"));
    as("agent").get(path).then().body("status", equalTo("SENT"));
  }

  @Test
  void shouldForgetTheCommentOfACustomerWhoIsErased() throws IOException {
    // given
    String survey = sentSurvey();
    asJson(survey, "{\"solved\":true,\"csat\":4,\"comment\":\"zyx-words\"}");
    assertThat(comments()).containsExactly("zyx-words");
    String row = "id = '" + followUp + "'";
    assertThat(lying.owners("follow_up.survey.comment", row)).containsExactly(complaint);
    byte[] backup = lying.values("follow_up.survey.comment", row).get(0);
    assertThat(keys.open(backup)).isEqualTo("zyx-words");

    // when
    events.tell(new CustomerErased(complaint, DUE.plusSeconds(5)));

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(comments()).containsExactly((String) null));
    assertThat(keys.open(backup)).isNull();
  }

  private List<String> comments() {
    return QuarkusTransaction.requiringNew()
        .call(() -> followUps.get(followUp).answers().stream().map(SurveyAnswer::comment).toList());
  }

  @Test
  void shouldChangeTheWayWhenTheCustomerNeedsAnotherOneBeforeTheMessageLeft() {
    // given: planned by mail, then the customer says that mail does not reach them
    clock.set(DUE);
    sweep.run();
    events.tell(
        new NeedsTold(complaint, DUE, List.of(Adjustment.NO_EMAIL, Adjustment.NO_SMS), "pl", null));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> addressees.of(complaint).needs().adjustments())
                    .contains(Adjustment.NO_EMAIL));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              deliveries.run(DeliveryChannel.MAIL);
              sweep.run();
              deliveries.run(DeliveryChannel.LETTER);
              // then
              as("ops")
                  .get("/deliveries?complaint=" + complaint)
                  .then()
                  .body("items.format.way", hasItem("LETTER"))
                  .body("items.find { it.format.way == 'LETTER' }.format.language", equalTo("pl"))
                  .body("items.find { it.format.way == 'LETTER' }.status", equalTo("TAKEN"));
            });
    as("agent").get(path).then().body("way", equalTo("LETTER"));
  }

  @Test
  void shouldTakeDownWhatACustomerSaysByTelephone() {
    // given
    String stale = as("agent").get(path).header("ETag");
    String outcome = path + "/outcome";

    // when
    Response nobody =
        as("agent").header("If-Match", stale).body("{\"outcome\":\"UNREACHABLE\"}").put(outcome);
    Response said = as("handler").body("{\"outcome\":\"DISSATISFIED\"}").put(outcome);

    // then
    nobody
        .then()
        .statusCode(200)
        .body("attempts", equalTo(1))
        .body("allowedSteps", hasItems("ANSWER", "MISS"));
    said.then().statusCode(200).body("status", equalTo("ANSWERED"));
    await().untilAsserted(() -> assertThat(about(DissatisfactionReported.class)).hasSize(1));
    as("agent")
        .body("{\"outcome\":\"SATISFIED\"}")
        .put(outcome)
        .then()
        .statusCode(409)
        .body("code", equalTo("follow-up.outcome-known"));
    as("agent")
        .header("If-Match", stale)
        .body("{\"outcome\":\"UNREACHABLE\"}")
        .put(outcome)
        .then()
        .statusCode(412);
    as("auditor").body("{\"outcome\":\"SATISFIED\"}").put(outcome).then().statusCode(403);
    as("agent").body("{\"outcome\":\"MAYBE\"}").put(outcome).then().statusCode(400);
    as("agent").body("{}").put(outcome).then().statusCode(400);
    as("auditor").get(path).then().body("allowedSteps", empty());
    as("agent")
        .body("{\"outcome\":\"SATISFIED\"}")
        .put("/follow-ups/" + UUID.randomUUID() + "/outcome")
        .then()
        .statusCode(404);
  }

  private String sentSurvey() throws IOException {
    clock.set(DUE);
    ask();
    awaitStatus(path, "SENT");
    return linkIn(message(1));
  }

  /**
   * The house sweeps by itself, too, so a message may be under way when {@link #ask} is through.
   */
  private void awaitArrived(int messages) {
    await().untilAsserted(() -> assertThat(about(FollowUpSent.class)).hasSize(messages));
  }

  /** The question is planned, and its message goes out. */
  private void ask() {
    sweep.run();
    deliveries.run(DeliveryChannel.MAIL);
  }

  private static String linkIn(CaughtMessage message) {
    String text = message.text();
    return text.substring(text.indexOf("/surveys/")).split("[?\\s]", 2)[0];
  }

  private CaughtMessage message(int attempt) {
    String id =
        as("ops").get("/deliveries?complaint=" + complaint).path("items[" + (attempt - 1) + "].id");
    return StackResource.caught().find("<" + id + "@recourse>").orElseThrow();
  }

  private Response asJson(String survey, String body) {
    return customer().contentType(ContentType.JSON).body(body).post(survey);
  }

  private <F extends ComplaintEvent> List<F> about(Class<F> kind) {
    return events.about(complaint, kind);
  }
}
