package recourse.metrics.dialects;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintResolved;
import recourse.contract.CustomerKind;
import recourse.contract.DomainEvent;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.Outcome;
import recourse.contract.SurveySampling;
import recourse.local.access.Tokens;
import recourse.metrics.dialects.TwoHundredCases.Expected;
import recourse.metrics.eventlog.EventLogHandler;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;
import recourse.spine.time.Identity;

/** Dialects and integrity as other systems see them: events in, answers out. */
@QuarkusTest
class DialectsContractTest {
  private static final String PRODUCT = "TWO-HUNDRED";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("2019-01-10T09:00:00Z");
  private static final TwoHundredCases PAGE = new TwoHundredCases(PRODUCT);

  /** Our own figures by their names at {@code /kpis}. */
  private static final Map<String, String> OWN =
      Map.of(
          "first_contact_resolution", "fcr_7",
          "first_response_time", "first_response_time",
          "first_resolution_time", "first_resolution_time",
          "resolution_time", "resolution_time_median",
          "deadlines_met", "sla_attainment",
          "satisfaction", "csat",
          "reopened", "reopen_rate");

  private static boolean told;

  @Inject EventPublisher events;
  @Inject EventLogHandler log;
  @Inject SettableClock clock;

  @BeforeEach
  void tellTheTwoHundredLivesOnce() {
    clock.set(NOW);
    if (!told) {
      told = true;
      List<DomainEvent> all = new ArrayList<>(PAGE.lives().stream().flatMap(List::stream).toList());
      all.addAll(january2019());
      tell(all);
    }
  }

  @AfterEach
  void letTheClockRun() {
    clock.release();
  }

  @Test
  void shouldAnswerEveryDialectAsThePageSays() {
    // when
    JsonPath answer = march("auditor").get("/dialects").then().statusCode(200).extract().jsonPath();

    // then
    List<Expected> said = new ArrayList<>();
    for (Map<String, Object> row : answer.<Map<String, Object>>getList("measures")) {
      for (Map<String, Object> dialect : dialects(row)) {
        said.add(expected((String) row.get("measure"), dialect));
      }
    }
    assertThat(said).containsExactlyInAnyOrderElementsOf(PAGE.answers());
  }

  @Test
  void shouldSayTheReasonsBesideTheFigures() {
    march("handler")
        .get("/dialects")
        .then()
        .statusCode(200)
        .body("from", equalTo("2026-03-01"))
        .body("timeZone", equalTo("UTC"))
        .body(
            said("deadlines_met", "zendesk") + ".reasons",
            contains(
                "Zendesk has 0.7534 (168 of 223), Recourse has 0.7814 (168 of 215).",
                "8 deadlines are counted by Zendesk alone: they were cancelled, for nothing was"
                    + " owed any more."))
        .body(said("deadlines_met", "zendesk") + ".source", containsString("4408832852122"));
  }

  @Test
  void shouldSayOfItselfWhatTheFiguresSay() {
    // given
    JsonPath side = march("auditor").get("/dialects").jsonPath();
    JsonPath kpis = march("auditor").queryParam("clock", "RESOLVE").get("/kpis").jsonPath();

    // then
    OWN.forEach(
        (measure, kpi) -> {
          String ours = "kpis.find { it.name == '" + kpi + "' }.";
          String theirs = said(measure, "recourse") + ".";
          assertThat(new BigDecimal(side.getString(theirs + "value")))
              .as(measure)
              .isEqualByComparingTo(new BigDecimal(kpis.getString(ours + "value")));
          assertThat(side.getLong(theirs + "denominator"))
              .as(measure)
              .isEqualTo(kpis.getLong(ours + "denominator"));
        });
  }

  @Test
  void shouldAnswerTheFiguresInTheDialectAskedFor() {
    march("supervisor")
        .queryParam("dialect", "digit")
        .get("/kpis")
        .then()
        .statusCode(200)
        .body(
            "kpis.name",
            contains(
                "first_response_time",
                "resolution_time",
                "deadlines_met",
                "satisfaction",
                "reopened"))
        .body("kpis[2].definitionVersion", equalTo("digit-1"))
        .body("kpis[2].numerator", equalTo(133))
        .body("kpis[2].denominator", equalTo(190));
  }

  @ParameterizedTest
  @CsvSource({
    "/kpis, dialect, esperanto, dialect",
    "/kpis, by, product, by",
    "/kpis, asOf, 2026-05-01T00:00:00Z, asOf",
    "/dialects, channel, PIGEON, channel",
    "/dialects, from, 2026-13-01, from",
    "/integrity, to, 2018-01-01, from",
    "/integrity, timeZone, Atlantis, timeZone"
  })
  void shouldRefuseWhatCannotBeAnswered(String door, String field, String value, String named) {
    Map<String, String> asked = new HashMap<>(Map.of("from", "2026-03-01", "to", "2026-03-31"));
    if (door.equals("/kpis")) {
      asked.put("dialect", "zendesk");
    }
    asked.put(field, value);
    given()
        .auth()
        .oauth2(Tokens.token("auditor"))
        .queryParams(asked)
        .get(door)
        .then()
        .statusCode(400)
        .body("code", equalTo("request.invalid"))
        .body("field", equalTo(named));
  }

  @Test
  void shouldFlagTheTeamThatDoesNotAskItsCustomersAndNoOther() {
    given()
        .auth()
        .oauth2(Tokens.token("quality"))
        .queryParam("from", "2019-01-01")
        .queryParam("to", "2019-01-31")
        .queryParam("timeZone", "UTC")
        .get("/integrity")
        .then()
        .statusCode(200)
        .body("parameters.policyVersion", equalTo("integrity-2"))
        .body("parameters.falseDiscoveryRate", equalTo(0.05f))
        .body("flags.check", contains("survey_coverage"))
        .body("flags.subject", contains("quiet-team"))
        .body("flags[0].test", containsString("Cochran-Mantel-Haenszel"))
        .body("flags[0].window.from", equalTo("2019-01-01"))
        .body("flags[0].score.hits", equalTo(20))
        .body("flags[0].score.observations", equalTo(30))
        .body("flags[0].score.falseDiscoveryRate", lessThanOrEqualTo(0.05f))
        .body("flags[0].inWords", containsString("20 of 30 where 10.0 would be expected"))
        .body("teams.find { it.team == 'quiet-team' }.flagged", equalTo(1))
        .body("teams.find { it.team == 'open-team' }.flagged", equalTo(0))
        .body("checks.check", hasItem("upheld_by_vulnerability"))
        .body("checks.find { it.check == 'upheld_by_channel' }.tested", equalTo(0));
  }

  @Test
  void shouldFindNothingWhereNothingHappened() {
    given()
        .auth()
        .oauth2(Tokens.token("auditor"))
        .queryParam("from", "2018-01-01")
        .queryParam("to", "2018-01-31")
        .get("/integrity")
        .then()
        .statusCode(200)
        .body("flags", empty())
        .body("teams", empty())
        .body("checks.tested", everyItem(equalTo(0)))
        .body("checks", not(empty()));
  }

  /**
   * Sixty resolutions of one kind by two teams; one of them asks ten of its thirty customers. It
   * also has ten colleagues, whom nobody may ask.
   */
  private static List<DomainEvent> january2019() {
    List<DomainEvent> all = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      boolean colleague = i >= 60;
      boolean quiet = i % 2 == 0 || colleague;
      UUID id = Identity.next();
      Instant at = LONG_AGO.plus(Duration.ofHours(i));
      all.add(
          new ComplaintRegistered(
              id,
              at,
              "R-" + i,
              Channel.WEB,
              "TEA",
              "COLD",
              "c-" + i,
              CustomerKind.EXTERNAL,
              null,
              null,
              null,
              null));
      all.add(new CaseAssigned(id, at, null, quiet ? "quiet-team" : "open-team", "boss"));
      Instant resolvedAt = at.plus(Duration.ofDays(2));
      all.add(new ComplaintResolved(id, resolvedAt, 1, Outcome.UPHELD, true, "amina"));
      UUID survey = Identity.next();
      if (colleague) {
        all.add(
            new FollowUpScheduled(
                id, resolvedAt, survey, 1, resolvedAt, SurveySampling.STAFF, "survey-1"));
      } else if (!quiet || i < 20) {
        all.add(new FollowUpScheduled(id, resolvedAt, survey, 1, resolvedAt));
        all.add(new FollowUpSent(id, resolvedAt.plusSeconds(60), survey, 1));
      }
    }
    return all;
  }

  private void tell(List<DomainEvent> all) {
    Collections.shuffle(all, new Random(200));
    long before = log.progress().events();
    events.tell(all.toArray(DomainEvent[]::new));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> log.progress().events() >= before + all.size());
  }

  private static RequestSpecification march(String role) {
    return given()
        .auth()
        .oauth2(Tokens.token(role))
        .queryParam("product", PRODUCT)
        .queryParam("from", "2026-03-01")
        .queryParam("to", "2026-03-31")
        .queryParam("timeZone", "UTC");
  }

  private static String said(String measure, String dialect) {
    return "measures.find { it.measure == '%s' }.dialects.find { it.dialect == '%s' }"
        .formatted(measure, dialect);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> dialects(Map<String, Object> row) {
    return (List<Map<String, Object>>) row.get("dialects");
  }

  private static Expected expected(String measure, Map<String, Object> said) {
    Number numerator = (Number) said.get("numerator");
    return new Expected(
        (String) said.get("dialect"),
        measure,
        new BigDecimal(said.get("value").toString()).stripTrailingZeros().toPlainString(),
        numerator == null ? null : numerator.longValue(),
        ((Number) said.get("denominator")).longValue());
  }
}
