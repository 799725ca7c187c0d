package recourse.followup.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static recourse.followup.Endpoints.as;
import static recourse.followup.Endpoints.awaitStatus;
import static recourse.followup.Promises.MONDAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.DeadlineMoved;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressKind;
import recourse.contract.RedressPaid;
import recourse.followup.Promises;
import recourse.followup.deadlines.Deadline;
import recourse.local.testing.StackResource;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;
import recourse.spine.time.Identity;
import recourse.spine.time.OrganisationCalendar;

/** What is put down in the book of time reaches the clocks that run, and says so. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "followup"))
class SlaEndpointsTest {
  private static final Instant EARLY = MONDAY.minus(Duration.ofDays(1));
  private static final Instant MONDAY_NOON = MONDAY.plus(Duration.ofHours(3));

  @Inject EventPublisher events;
  @Inject SettableClock clock;
  @Inject OrganisationCalendar calendar;

  private final UUID complaint = UUID.randomUUID();
  private final String name = "t" + complaint.toString().substring(0, 8);
  private final String resolve = path(Deadline.idOf(complaint, ClockKind.RESOLVE, 1));
  private final String acknowledge = path(Deadline.idOf(complaint, ClockKind.ACKNOWLEDGE, 1));

  private static String path(UUID id) {
    return "/deadlines/" + id;
  }

  @BeforeEach
  void setClock() {
    clock.set(EARLY);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  private void teamAgrees() {
    as("quality")
        .body(
            Map.of(
                "paragraph",
                "OLA 7, clause 2",
                "scope",
                Map.of("team", name),
                "why",
                "agreed with the team",
                "terms",
                List.of(
                    Map.of("kind", "RESOLVE", "within", "PT40H"),
                    Map.of("kind", "TEAM", "within", "PT8H"))))
        .put("/agreements/" + name)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("versions[0].writtenBy", notNullValue())
        .body("versions[0].says.terms[1].pausedWhile", hasSize(2));
  }

  private static Map<String, Object> hours(String team, String zone, String week, String from) {
    Map<String, Object> hours = new HashMap<>();
    hours.put("zone", zone);
    hours.put("holidays", "gb-eng");
    hours.put("week", week);
    hours.put("team", team);
    hours.put("why", "the team moves house");
    if (from != null) {
      hours.put("from", from);
    }
    return hours;
  }

  @Test
  void shouldHaveToldAllServicesWhenTheOrganisationWorks() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> calendar.current().version().equals("organisation@1"));
  }

  @Test
  void shouldSayWhatWasAgreedWithTheTeamThatHasItAndWhy() {
    // given
    teamAgrees();

    // when
    events.tell(
        Promises.mrsOkoro(complaint, MONDAY),
        new CaseAssigned(complaint, MONDAY.plusSeconds(3600), null, name, "cho"));

    // then
    String team = path(Identity.derived(complaint, "SERVICE-team@2026-06-01T09:00:00Z"));
    awaitStatus(team, "RUNNING");
    as("auditor")
        .get(resolve)
        .then()
        .body("target", equalTo("PT40H"))
        .body("rule", equalTo(name))
        .body("paragraph", equalTo("OLA 7, clause 2"))
        .body("policyVersion", equalTo(name + "@1"))
        .body("dueAt", equalTo("2026-06-05T16:00:00Z"))
        .body("explanation.because", contains("team is " + name))
        .body("explanation.words[0]", startsWith(name + "@1 (OLA 7, clause 2) holds, because team"))
        .body("explanation.changes", hasSize(1))
        .body("explanation.changes[0].because", contains("team " + name))
        .body("explanation.changes[0].targetBefore", equalTo("PT80H"))
        .body("explanation.conditions.resetBy", contains("complaint.reopened"))
        .body("explanation.sum.startedAt", equalTo("2026-06-01T08:00:00Z"))
        .body("explanation.hours[0].calendar", equalTo("organisation"));
    as("auditor").get(team).then().body("dueAt", equalTo("2026-06-02T09:00:00Z"));
  }

  @Test
  void shouldMoveOpenClocksInOneAuditedStepAndLeaveClosedOnesAlone() {
    // given: the team has hours of its own, and the acknowledgement was given
    teamAgrees();
    putHours(hours(name, "Europe/London", "MON-FRI 09:00-17:00", null), null).statusCode(200);
    events.tell(
        Promises.mrsOkoro(complaint, MONDAY),
        new CaseAssigned(complaint, MONDAY.plusSeconds(60), null, name, "cho"),
        new ComplaintAcknowledged(complaint, MONDAY.plusSeconds(90), Channel.EMAIL, "agent"));
    awaitStatus(acknowledge, "MET");
    String before = as("auditor").get(acknowledge).getHeader("ETag");

    // when: from Wednesday on, mornings only
    clock.set(MONDAY_NOON);
    putHours(hours(name, "Europe/London", "MON-FRI 09:00-13:00", "2026-06-03"), "\"1\"")
        .statusCode(200)
        .header("ETag", equalTo("\"2\""));

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                as("supervisor")
                    .get("/calendars/" + name)
                    .then()
                    .body("versions[1].settledAt", notNullValue())
                    .body("versions[1].clocksMoved", equalTo(1)));
    as("auditor")
        .get(resolve + "?known=2026-06-01T10:00:00Z")
        .then()
        .body("dueAt", equalTo("2026-06-10T12:00:00Z"))
        .body(
            "calendarVersion", equalTo("Europe/London gb-eng MON-FRI 09:00-17:00 > " + name + "@2"))
        .body("explanation.changes[1].because", contains("calendar " + name + "@2"))
        .body("explanation.changes[1].dueBefore", equalTo("2026-06-05T16:00:00Z"))
        .body("explanation.views.as", contains("REPORTED", "KNOWN_THEN", "KNOWN_NOW"))
        .body("explanation.views[1].dueAt", equalTo("2026-06-05T16:00:00Z"))
        .body("explanation.views[2].dueAt", equalTo("2026-06-10T12:00:00Z"));
    as("auditor")
        .get(acknowledge)
        .then()
        .header("ETag", equalTo(before))
        .body("dueAt", equalTo("2026-06-01T16:00:00Z"));
    await().untilAsserted(() -> assertThat(moves()).hasSize(2));
    assertThat(moves().get(1).occurredAt()).isEqualTo(MONDAY_NOON);
    as("auditor")
        .get("/calendars/" + name + "?known=2026-06-01T10:00:00Z")
        .then()
        .body("versions", hasSize(1))
        .body("versions[0].until", nullValue());
  }

  private List<DeadlineMoved> moves() {
    return events.about(complaint).stream()
        .filter(DeadlineMoved.class::isInstance)
        .map(DeadlineMoved.class::cast)
        .toList();
  }

  private io.restassured.response.ValidatableResponse putHours(
      Map<String, Object> hours, String ifMatch) {
    var request = as("supervisor").body(hours);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/calendars/" + name)
        .then();
  }

  @Test
  void shouldRefuseWhatMakesNoSenseAndWhatMayNotBeAgreed() {
    // given
    putHours(hours(name, "Europe/London", "MON-FRI 09:00-17:00", null), null).statusCode(200);

    // then
    putHours(hours(name, "Europe/Paris", "MON-FRI 09:00-17:00", null), null)
        .statusCode(422)
        .body("code", equalTo("calendar.zone-fixed"));
    putHours(hours(name, "Europe/London", "MON-FRI 17:00-09:00", null), null)
        .statusCode(400)
        .body("field", equalTo("week"));
    putHours(hours(name, "Europe/London", "MON-FRI 09:00-17:00", null), "\"7\"")
        .statusCode(412)
        .body("code", equalTo("stale"));
    putAgreement(Map.of("kind", "STATUTORY", "within", "PT8H"), Map.of())
        .statusCode(422)
        .body("code", equalTo("agreement.not-agreeable"));
    putAgreement(Map.of("kind", "RESOLVE", "within", "PT-8H"), Map.of()).statusCode(400);
    putAgreement(Map.of("kind", "RESOLVE", "within", "PT8H"), Map.of("contract", "none-such"))
        .statusCode(422)
        .body("code", equalTo("sla.name-unknown"));
    as("agent")
        .body(hours(name, "UTC", "MON 09:00-10:00", null))
        .put("/calendars/x")
        .then()
        .statusCode(403);
    as("agent").get("/agreements/none-such").then().statusCode(404);
    as("agent").get("/agreements?limit=0").then().statusCode(400).body("field", equalTo("limit"));
    as("agent")
        .get("/agreements?cursor=no%20name")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor.invalid"));
  }

  @Test
  void shouldPageThroughWhatWasPutDownByItsName() {
    // given: the house and the team, whatever else there is
    putHours(hours(name, "Europe/London", "MON-FRI 09:00-17:00", null), null).statusCode(200);
    List<String> names = new ArrayList<>();

    // when
    String next = null;
    do {
      String page = "/calendars?limit=1" + (next == null ? "" : "&cursor=" + next);
      names.addAll(
          as("agent").get(page).then().body("items", hasSize(1)).extract().path("items.name"));
      next = as("agent").get(page).path("next");
    } while (next != null);

    // then
    assertThat(names).doesNotHaveDuplicates().contains("organisation", name);
    assertThat(as("agent").get("/calendars?limit=200").<List<String>>path("items.name"))
        .isEqualTo(names);
  }

  private io.restassured.response.ValidatableResponse putAgreement(
      Map<String, Object> term, Map<String, Object> scope) {
    return as("quality")
        .body(Map.of("paragraph", "p", "scope", scope, "why", "a test", "terms", List.of(term)))
        .put("/agreements/" + name)
        .then();
  }

  @Test
  void shouldFollowAContractToItsCustomersAndOrganisation() {
    // given
    as("quality")
        .body(
            Map.of(
                "organisation",
                "Northern Mutual " + name,
                "customers",
                List.of(Promises.customerOf(complaint)),
                "products",
                List.of("Product " + name),
                "why",
                "signed"))
        .put("/contracts/" + name)
        .then()
        .statusCode(200)
        .body("versions[0].says.customers", contains(Promises.customerOf(complaint)));
    putAgreement(
            Map.of("kind", "FIRST_RESPONSE", "within", "PT4H"),
            Map.of("contract", name, "organisation", "Northern Mutual " + name))
        .statusCode(200);

    // when: triage says which product it is about
    events.tell(Promises.mrsOkoro(complaint, MONDAY), triaged("Product " + name));

    // then
    String first = path(Identity.derived(complaint, "SERVICE-first-response#1"));
    awaitStatus(first, "RUNNING");
    as("auditor")
        .get(first)
        .then()
        .body("dueAt", equalTo("2026-06-01T12:00:00Z"))
        .body(
            "explanation.because",
            contains("contract is " + name, "organisation is Northern Mutual " + name));
  }

  private recourse.contract.ComplaintTriaged triaged(String product) {
    return new recourse.contract.ComplaintTriaged(
        complaint,
        MONDAY.plusSeconds(600),
        product,
        "Fees",
        recourse.contract.Severity.HIGH,
        recourse.contract.Complexity.ROUTINE,
        recourse.contract.Priority.P2,
        "triage-1",
        "ada");
  }

  @Test
  void shouldOweTheMoneyThatWasAcceptedUntilItIsPaid() {
    // given
    Instant payBy = Instant.parse("2026-06-15T22:59:59.999999Z");
    String owed = path(Identity.derived(complaint, "REDRESS-payment#1"));

    // when
    events.tell(
        Promises.mrsOkoro(complaint, MONDAY),
        new RedressAccepted(complaint, MONDAY_NOON, 1, RedressKind.REFUND, payBy));

    // then
    awaitStatus(owed, "RUNNING");
    as("auditor")
        .get(owed)
        .then()
        .body("kind", equalTo("REDRESS_PAYMENT"))
        .body("dueAt", equalTo("2026-06-15T22:59:59.999999Z"))
        .body("explanation.conditions.metBy", contains("redress.paid"));
    events.tell(
        new RedressPaid(
            complaint,
            MONDAY_NOON.plusSeconds(60),
            1,
            RedressKind.REFUND,
            100L,
            "GBP",
            false,
            "b"));
    awaitStatus(owed, "MET");
  }
}
