package recourse.metrics.measures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.Channel;
import recourse.contract.DomainEvent;
import recourse.local.access.Tokens;
import recourse.local.testing.StackResource;
import recourse.metrics.Life;
import recourse.metrics.backlog.BacklogDays;
import recourse.metrics.backlog.KeepBacklogDay;
import recourse.metrics.backlog.KeepBacklogDayHandler;
import recourse.metrics.eventlog.EventLogHandler;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

/** What other systems see: events from Kafka in, figures over HTTP out. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "metrics"))
class KpiContractTest {
  private static final String SOURCE = "march-of-twelve";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  private static final int PINNED_FIGURES = 9;
  private static final List<String> PINNED_FIELDS =
      List.of(
          "name",
          "definitionVersion",
          "value",
          "unit",
          "numerator",
          "denominator",
          "excluded",
          "breakdown");

  private static boolean told;

  @Inject EventPublisher events;
  @Inject EventLogHandler log;
  @Inject SettableClock clock;
  @Inject KeepBacklogDayHandler keepBacklogDay;
  @Inject BacklogDays backlogDays;

  @BeforeEach
  void tellTheTwelveLivesOnce() {
    clock.set(NOW);
    if (!told) {
      told = true;
      tell(new MarchOfTwelve(SOURCE).events());
    }
  }

  @AfterEach
  void letTheClockRun() {
    clock.release();
  }

  @Test
  void shouldAnswerTheFiguresWorkedOutByHand() throws IOException {
    // when
    String answer = march().queryParam("by", "product").get("/kpis").asString();

    // then
    ObjectMapper json = new ObjectMapper();
    try (InputStream golden =
        getClass().getResourceAsStream("/golden/kpis-of-march-by-product.json")) {
      assertThat(pinned(json.readTree(answer)).toPrettyString())
          .isEqualTo(json.readTree(golden).toPrettyString());
    }
  }

  /** The part of an answer on which other systems rely; more may stand beside it. */
  private static JsonNode pinned(JsonNode answer) {
    ArrayNode kpis = (ArrayNode) answer.get("kpis");
    while (kpis.size() > PINNED_FIGURES) {
      kpis.remove(kpis.size() - 1);
    }
    for (JsonNode kpi : kpis) {
      ((ObjectNode) kpi).retain(PINNED_FIELDS);
      for (JsonNode part : kpi.get("breakdown")) {
        ((ObjectNode) part).retain(List.of("key", "value", "numerator", "denominator"));
      }
    }
    return answer;
  }

  @Test
  void shouldTellTheMonthByTheLocalDate() {
    given()
        .auth()
        .oauth2(Tokens.token("quality"))
        .queryParam("source", SOURCE)
        .queryParam("from", "2026-03-01")
        .queryParam("to", "2026-04-30")
        .queryParam("by", "month")
        .get("/kpis")
        .then()
        .statusCode(200)
        .body(parts("complaints_received", "key"), contains("2026-03", "2026-04"))
        .body(parts("complaints_received", "value"), contains(7, 1))
        .body(parts("complaints_resolved", "value"), contains(5, 1))
        .body(parts("sla_attainment", "numerator"), contains(4, 0))
        .body(parts("csat", "denominator"), contains(3, 1))
        .body(parts("open_backlog", "key"), empty());
  }

  @Test
  void shouldBreakDownByTwoDimensionsAtOnce() {
    march()
        .queryParam("by", "product,channel")
        .queryParam("names", "complaints_received,csat")
        .get("/kpis")
        .then()
        .body("kpis.name", contains("complaints_received", "csat"))
        .body(
            parts("complaints_received", "keys"),
            contains(
                List.of("CARD", "EMAIL"),
                List.of("CARD", "LETTER"),
                List.of("CARD", "WEB"),
                List.of("LOAN", "EMAIL"),
                List.of("LOAN", "WEB")))
        .body(parts("complaints_received", "key"), hasItem("CARD | WEB"))
        .body(parts("complaints_received", "value"), contains(1, 1, 2, 1, 2));
  }

  @Test
  void shouldStepThroughDaysAndWeeks() {
    march()
        .queryParam("by", "week")
        .get("/kpis/complaints_received")
        .then()
        .body(
            "report.kpis[0].breakdown.key",
            contains("2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-30"))
        .body("report.kpis[0].breakdown.value", contains(1, 2, 2, 1, 1));
  }

  @Test
  void shouldAnswerAsWasReportedBeforeAnythingWas() {
    march()
        .queryParam("asOf", "2020-01-01T00:00:00Z")
        .get("/kpis")
        .then()
        .body("asOf", equalTo("2020-01-01T00:00:00Z"))
        .body("recordedBy", equalTo("2020-01-01T00:00:00Z"))
        .body(whole("complaints_received", "value"), equalTo(0))
        .body(whole("csat", "value"), nullValue());
  }

  @Test
  void shouldLetAnotherTimeZoneDrawTheDayElsewhere() {
    march()
        .queryParam("timeZone", "UTC")
        .get("/kpis")
        .then()
        .body("timeZone", equalTo("UTC"))
        .body(whole("complaints_received", "value"), equalTo(8));
  }

  @Test
  void shouldBreakDownByPriorityAndCallTheRestUntriaged() {
    march()
        .queryParam("by", "priority")
        .get("/kpis")
        .then()
        .body(parts("complaints_resolved", "key"), contains("P2", "untriaged"))
        .body(parts("complaints_resolved", "value"), contains(1, 4));
  }

  @ParameterizedTest
  @CsvSource({"issue,DELAY", "source," + SOURCE})
  void shouldBreakDownByWhateverWasRegistered(String by, String key) {
    march()
        .queryParam("by", by)
        .get("/kpis")
        .then()
        .body(parts("complaints_received", "key"), contains(key))
        .body(parts("open_backlog", "value"), contains(3));
  }

  @Test
  void shouldCountOnlyWhatTheCallerWants() {
    march()
        .queryParam("product", "CARD")
        .queryParam("channel", "WEB")
        .get("/kpis")
        .then()
        .body(whole("complaints_received", "value"), equalTo(2))
        .body(whole("complaints_resolved", "value"), equalTo(2))
        .body(whole("sla_attainment", "denominator"), equalTo(3))
        .body(whole("complaints_received", "breakdown"), empty());
  }

  @ParameterizedTest
  @CsvSource({"ACKNOWLEDGE,2,2", "RESOLVE,2,3"})
  void shouldTellTheAttainmentOfOneKindOfClock(String kind, int met, int judged) {
    march()
        .queryParam("clock", kind)
        .get("/kpis")
        .then()
        .body(whole("sla_attainment", "numerator"), equalTo(met))
        .body(whole("sla_attainment", "denominator"), equalTo(judged));
  }

  @Test
  void shouldSayNoDataWhereThereIsNone() {
    given()
        .auth()
        .oauth2(Tokens.token("ops"))
        .queryParam("source", "nowhere")
        .queryParam("from", "2026-03-01")
        .queryParam("to", "2026-03-31")
        .get("/kpis")
        .then()
        .statusCode(200)
        .body(whole("complaints_received", "value"), equalTo(0))
        .body(whole("open_backlog", "value"), equalTo(0))
        .body(whole("sla_attainment", "value"), nullValue())
        .body(whole("csat", "value"), nullValue())
        .body(whole("reopen_rate", "value"), nullValue())
        .body(whole("resolution_time_p90", "value"), nullValue())
        .body(whole("acknowledgement_time_median", "value"), nullValue())
        .body(whole("csat", "denominator"), equalTo(0));
  }

  @Test
  void shouldShowTheBacklogAsItIsNowWhileThePeriodLasts() {
    // given
    clock.set(Instant.parse("2026-03-09T00:00:00Z"));

    // then
    march().get("/kpis").then().body(whole("open_backlog", "value"), equalTo(2));
  }

  @Test
  void shouldDefineAFigureInWords() {
    given()
        .auth()
        .oauth2(Tokens.token("auditor"))
        .get("/kpis/reopen_rate")
        .then()
        .statusCode(200)
        .body("name", equalTo("reopen_rate"))
        .body("definitionVersion", equalTo("1"))
        .body("unit", equalTo("ratio"))
        .body("formula", containsString("30 days"))
        .body("report", nullValue());
  }

  @Test
  void shouldDefineAFigureAndShowItWhenAPeriodIsNamed() {
    march()
        .get("/kpis/open_backlog")
        .then()
        .statusCode(200)
        .body("exclusions.answered_at_source_date_unknown", startsWith("Imported"))
        .body("report.kpis.name", contains("open_backlog"))
        .body("report.kpis[0].value", equalTo(3));
  }

  @Test
  void shouldNotKnowAFigureThatIsNotDefined() {
    march()
        .get("/kpis/happiness")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("unknown"));
  }

  @ParameterizedTest
  @CsvSource({
    "from,2026-02-30",
    "from,yesterday",
    "from,2026-04-01",
    "to,2036-03-09",
    "to,2026-03",
    "by,colour",
    "by,PRODUCT",
    "by,'product,product'",
    "by,'product,issue,channel'",
    "by,'day,month'",
    "asOf,2030-01-01T00:00:00Z",
    "asOf,yesterday",
    "names,happiness",
    "severity,AWFUL",
    "customerKind,ALIEN",
    "team,' '",
    "timeZone,Mars/Olympus",
    "channel,PIGEON",
    "clock,EGG",
    "product,' '",
    "source,'a\u0000b'"
  })
  void shouldRefuseWhatItCannotAnswerAndNameTheField(String field, String value) {
    RequestSpecification asked =
        given().auth().oauth2(Tokens.token("supervisor")).queryParam(field, value);
    if (!field.equals("from")) {
      asked.queryParam("from", "2026-03-01");
    }
    if (!field.equals("to")) {
      asked.queryParam("to", "2026-03-31");
    }
    refused(asked.get("/kpis").then()).body("field", equalTo(field));
  }

  @Test
  void shouldRefuseAQuestionWithoutAPeriod() {
    refused(given().auth().oauth2(Tokens.token("supervisor")).get("/kpis").then())
        .body("field", equalTo("from"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kpis?from=2026-03-01&to=2026-03-31", "/kpis/csat", "/projection"})
  void shouldAskWhoIsThereAndTurnStrangersAway(String path) {
    given().get(path).then().statusCode(401).contentType("application/problem+json");
    given().auth().oauth2(Tokens.token("importer")).get(path).then().statusCode(403);
  }

  @Test
  void shouldTellHowFarTheEventHaveBeenHeard() {
    given()
        .auth()
        .oauth2(Tokens.token("auditor"))
        .get("/projection")
        .then()
        .statusCode(200)
        .body("asOf", equalTo("2026-06-01T09:00:00Z"))
        .body("eventsFolded", equalTo((int) log.progress().events()))
        .body("latestRecordedAt", equalTo(log.progress().latestRecordedAt().toString()));
    given().auth().oauth2(Tokens.token("handler")).get("/projection").then().statusCode(403);
  }

  @Test
  void shouldAnswerToTheLastByteTheSameAfterTheProjectionWasRebuiltWhileEventWereHeard() {
    // given
    String before = march().queryParam("by", "product,channel").get("/kpis").asString();
    Instant inUseSince = log.progress().inUseSince();
    Life late = Life.received("while-rebuilding", "CARD", Channel.WEB, NOW).resolved(1, NOW);

    // when
    given()
        .auth()
        .oauth2(Tokens.token("ops"))
        .post("/projection/rebuild")
        .then()
        .statusCode(202)
        .body("inUseSince", equalTo(inUseSince.toString()));
    events.tell(late.events().toArray(DomainEvent[]::new));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                log.progress().rebuild() == null
                    && !log.progress().inUseSince().equals(inUseSince));

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.token("ops"))
                    .queryParam("source", "while-rebuilding")
                    .queryParam("from", "2026-05-01")
                    .queryParam("to", "2026-06-30")
                    .get("/kpis")
                    .then()
                    .body(whole("complaints_resolved", "value"), equalTo(1)));
    assertThat(march().queryParam("by", "product,channel").get("/kpis").asString())
        .isEqualTo(before);
  }

  @Test
  void shouldSetComplaintsAgainstWhatWasStatedLast() {
    // when
    state("supervisor", "accounts", "2026-02-28", "{\"amount\": 9000}").statusCode(200);
    state("supervisor", "accounts", "2026-03-31", "{\"amount\": 7000}").statusCode(200);
    state("ops", "accounts", "2026-03-31", "{\"amount\": 8000}").body("by", equalTo("ops"));
    state("ops", "accounts", "2026-04-01", "{\"amount\": 1}").statusCode(200);
    state("ops", "accounts", "2026-03-31", "{\"amount\": 500, \"product\": \"CARD\"}")
        .body("product", equalTo("CARD"));

    // then
    march()
        .queryParam("by", "product")
        .get("/kpis/complaints_per_1000")
        .then()
        .body("report.exposure", equalTo("accounts"))
        .body("report.kpis[0].value", equalTo(0.88f))
        .body("report.kpis[0].denominator", equalTo(8000))
        .body("report.kpis[0].breakdown.key", contains("CARD"))
        .body("report.kpis[0].breakdown[0].value", equalTo(8.0f));
    refused(state("ops", "accounts", "2026-02-30", "{\"amount\": 1}"))
        .body("field", equalTo("day"));
    state("ops", "accounts", "2026-03-31", "{\"amount\": -1}").statusCode(400);
    state("ops", "ACCOUNTS", "2026-03-31", "{\"amount\": 1}").statusCode(400);
    state("quality", "accounts", "2026-03-31", "{\"amount\": 1}").statusCode(403);
  }

  @Test
  void shouldCorrectOnlyTheStatementThatTheCallerHasSeen() {
    // given
    String tag =
        state("ops", "policies", "2026-05-31", "{\"amount\": 10}")
            .header("ETag", "\"1\"")
            .extract()
            .header("ETag");
    // when
    corrected("\"0\"", 11).statusCode(412).body("code", equalTo("stale"));
    corrected(tag, 12).statusCode(200).header("ETag", "\"2\"").body("version", equalTo(2));
    corrected(tag, 13).statusCode(412).body("code", equalTo("stale"));
    corrected("7", 14).statusCode(400).body("code", equalTo("etag.invalid"));
    // then
    given()
        .auth()
        .oauth2(Tokens.token("auditor"))
        .get("/exposures")
        .then()
        .body("items.find { it.type == 'policies' }.amount", equalTo(12))
        .body("items.find { it.type == 'policies' }.version", equalTo(2));
  }

  private static ValidatableResponse corrected(String ifMatch, int amount) {
    return given()
        .auth()
        .oauth2(Tokens.token("ops"))
        .contentType("application/json")
        .header("If-Match", ifMatch)
        .body("{\"amount\": " + amount + "}")
        .put("/exposures/policies/2026-05-31")
        .then();
  }

  @Test
  void shouldKeepTheBacklogOfADayAsItWasSeenFirst() {
    // given
    LocalDate day = LocalDate.parse("2026-03-12");
    KeepBacklogDay keep = new KeepBacklogDay(day, ZoneId.of("Europe/London"));

    // when
    keepBacklogDay.handle(keep);
    List<BacklogDays.BacklogDay> first = backlogDays.find("Europe/London", day, day, "all");
    tell(Life.received("late-news", "CARD", Channel.WEB, NOW.minusSeconds(86_400 * 90)).events());
    clock.set(NOW.plusSeconds(60));
    keepBacklogDay.handle(keep);

    // then
    assertThat(first).hasSize(1);
    assertThat(backlogDays.find("Europe/London", day, day, "all")).isEqualTo(first);
    given()
        .auth()
        .oauth2(Tokens.token("handler"))
        .queryParam("from", "2026-03-12")
        .queryParam("to", "2026-03-13")
        .queryParam("by", "product")
        .get("/backlog-days")
        .then()
        .statusCode(200)
        .body("items.part", hasItem("LOAN"))
        .body("items[0].takenAt", equalTo(NOW.toString()));
  }

  private static ValidatableResponse state(String role, String type, String day, String body) {
    return given()
        .auth()
        .oauth2(Tokens.token(role))
        .contentType("application/json")
        .body(body)
        .put("/exposures/{type}/{day}", type, day)
        .then();
  }

  @Test
  void shouldRebuildOnceAtATime() {
    assertThat(log.beginRebuild()).isTrue();
    try {
      log.repair(List.of(), 3, 10);
      given()
          .auth()
          .oauth2(Tokens.token("ops"))
          .post("/projection/rebuild")
          .then()
          .statusCode(409)
          .body("code", equalTo("projection.rebuild-running"));
      given()
          .auth()
          .oauth2(Tokens.token("ops"))
          .get("/projection")
          .then()
          .body("rebuild.done", equalTo(3))
          .body("rebuild.of", equalTo(10));
    } finally {
      log.giveUpRebuild();
    }
    assertThat(log.progress().rebuild()).isNull();
  }

  @Test
  void shouldParkAnEventThatCannotBeKeptAndCountTheOthers() {
    // given
    Life unkeepable = Life.received("parked", "NUL\u0000NUL", Channel.WEB, NOW);
    Life sound = Life.received("parked", "CARD", Channel.WEB, NOW);

    // when
    events.tell(unkeepable.events().get(0));
    tell(sound.events());

    // then
    given()
        .auth()
        .oauth2(Tokens.token("ops"))
        .get("/dead-letters")
        .then()
        .body(
            "items.findAll { it.complaintId == '%s' }.code".formatted(unkeepable.complaintId()),
            hasItem("listener.failed"));
  }

  private void tell(List<DomainEvent> life) {
    List<DomainEvent> anyOrder = new ArrayList<>(life);
    Collections.shuffle(anyOrder, new Random(12));
    long before = log.progress().events();
    events.tell(anyOrder.toArray(DomainEvent[]::new));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> log.progress().events() >= before + life.size());
  }

  private static RequestSpecification march() {
    return given()
        .auth()
        .oauth2(Tokens.token("supervisor"))
        .queryParam("source", SOURCE)
        .queryParam("from", "2026-03-01")
        .queryParam("to", "2026-03-31");
  }

  private static ValidatableResponse refused(ValidatableResponse answer) {
    return answer
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("request.invalid"));
  }

  private static String whole(String kpi, String part) {
    return "kpis.find { it.name == '" + kpi + "' }." + part;
  }

  private static String parts(String kpi, String part) {
    return whole(kpi, "breakdown") + "." + part;
  }
}
