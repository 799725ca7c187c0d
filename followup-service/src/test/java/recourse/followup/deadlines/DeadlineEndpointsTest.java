package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static recourse.followup.Endpoints.as;
import static recourse.followup.Endpoints.awaitStatus;
import static recourse.followup.Endpoints.customer;
import static recourse.followup.Promises.MONDAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.Complexity;
import recourse.contract.ContactLogged;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.Direction;
import recourse.contract.HistoryImported;
import recourse.contract.LetterIssued;
import recourse.contract.LetterKind;
import recourse.contract.MessageKind;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.ProgressSent;
import recourse.contract.RegulatorNotified;
import recourse.contract.ReopeningReason;
import recourse.contract.Severity;
import recourse.contract.WaitingFor;
import recourse.followup.Promises;
import recourse.local.testing.StackResource;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;
import recourse.spine.time.Identity;

@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "followup"))
class DeadlineEndpointsTest {
  private static final Instant DUE = Instant.parse("2026-06-12T16:00:00Z");

  @Inject EventPublisher events;
  @Inject SettableClock clock;
  @Inject DeadlineSweep sweep;

  private final UUID complaint = UUID.randomUUID();
  private final String acknowledge = path(ClockKind.ACKNOWLEDGE, 1);
  private final String resolve = path(ClockKind.RESOLVE, 1);

  @BeforeEach
  void setClock() {
    clock.set(MONDAY);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldKeepTimeThroughALifeAndTellEverythingOnce() {
    // given
    events.tell(Promises.mrsOkoro(complaint, MONDAY));
    awaitStatus(resolve, "RUNNING");

    // when
    events.tell(
        new ComplaintAcknowledged(complaint, MONDAY.plusSeconds(600), Channel.EMAIL, "agent"),
        triaged(Priority.P2, "2026-06-01T10:00:00Z"),
        asked(WaitingFor.CUSTOMER, 1, "2026-06-05T14:00:00Z"),
        new ClarificationReceived(complaint, at("2026-06-08T10:00:00Z"), 1),
        resolved(1, "2026-06-08T12:00:00Z"));

    // then
    awaitStatus(resolve, "MET");
    awaitStatus(acknowledge, "MET");
    await().untilAsserted(() -> assertThat(about(DeadlineMet.class)).hasSize(2));
    assertThat(about(DeadlineSet.class)).hasSize(2);
    assertThat(about(DeadlineMoved.class)).hasSize(1);
    assertThat(about(DeadlinePaused.class)).hasSize(1);
    assertThat(about(DeadlineResumed.class))
        .extracting(DeadlineResumed::dueAt)
        .containsExactly(at("2026-06-08T12:00:00Z"));
    assertThat(about(DeadlineBreached.class)).isEmpty();
  }

  @Test
  void shouldExplainWhyItIsDueWhenItIsDue() {
    // given
    events.tell(
        Promises.mrsOkoro(complaint, MONDAY),
        triaged(Priority.P2, "2026-06-01T10:00:00Z"),
        asked(WaitingFor.CUSTOMER, 1, "2026-06-05T14:00:00Z"),
        new ClarificationReceived(complaint, at("2026-06-08T10:00:00Z"), 1),
        asked(WaitingFor.EVIDENCE, 2, "2026-06-08T11:00:00Z"));

    // when
    awaitStatus(resolve, "PAUSED");

    // then
    as("supervisor")
        .get(resolve)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("target", equalTo("PT40H"))
        .body("priority", equalTo("P2"))
        .body("dueAt", equalTo("2026-06-08T12:00:00Z"))
        .body("calendarVersion", equalTo("Europe/London gb-eng MON-FRI 09:00-17:00"))
        .body(
            "explanation.words[0]",
            equalTo(
                "promise-2026-01 promises to resolve within 5 working days of 8 h 00 min for priority"
                    + " P2: 40 h 00 min."))
        .body("explanation.words[4]", startsWith("It stands still since 2026-06-08T11:00:00Z"))
        .body("explanation.pauses[0].working", equalTo("PT4H"))
        .body("explanation.pauses[1].to", nullValue())
        .body("allowedSteps", empty());
  }

  @Test
  void shouldCountTheDaysOfTheLawWhateverTheHouseWaitsForAndSayWhichLawItIs() {
    // given
    Instant received = at("2026-12-18T10:00:00Z");
    UUID id = Identity.derived(complaint, "DP-P7#1");
    String law = "/deadlines/" + id;
    clock.set(received);
    events.tell(Promises.aboutData(complaint, received));
    awaitStatus(law, "RUNNING");

    // when
    events.tell(asked(WaitingFor.CUSTOMER, 1, "2026-12-18T11:00:00Z"));
    awaitStatus(resolve, "PAUSED");

    // then
    as("auditor")
        .get(law)
        .then()
        .body("status", equalTo("RUNNING"))
        .body("kind", equalTo("STATUTORY"))
        .body("dueAt", equalTo("2027-01-16T23:59:59.999999Z"))
        .body("rule", equalTo("DP-P7"))
        .body("paragraph", equalTo("DPA 2018 s.164A"))
        .body("policyVersion", equalTo("DP-P7@2026-06-19"))
        .body(
            "explanation.words[0]",
            equalTo(
                "DP-P7@2026-06-19 (DPA 2018 s.164A) allows until the end of day 30 beginning with"
                    + " the day."));
    events.tell(new ComplaintAcknowledged(complaint, received, Channel.EMAIL, "agent"));
    awaitStatus(law, "MET");
  }

  @Test
  void shouldAllowLongerOnceALetterToldWhyAndSaySo() {
    // given
    String law = "/deadlines/" + Identity.derived(complaint, "DP-P1#1");
    events.tell(Promises.about("Subject access request", complaint, MONDAY));
    awaitStatus(law, "RUNNING");
    as("privacy").get(law).then().body("dueAt", equalTo("2026-07-01T22:59:59.999999Z"));

    // when
    events.tell(
        asked(WaitingFor.CUSTOMER, 1, "2026-06-05T14:00:00Z"),
        new ClarificationReceived(complaint, at("2026-06-08T10:00:00Z"), 1),
        asked(WaitingFor.EVIDENCE, 2, "2026-06-09T14:00:00Z"),
        new LetterIssued(
            complaint, at("2026-06-30T10:00:00Z"), 1, LetterKind.FINAL_RESPONSE, 1, "handler"),
        new LetterIssued(
            complaint, at("2026-07-01T10:00:00Z"), 2, LetterKind.DELAY_NOTICE, null, "handler"));

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                as("auditor")
                    .get(law)
                    .then()
                    .body("dueAt", equalTo("2026-09-04T22:59:59.999999Z"))
                    .body("explanation.sum.stoppedDays", equalTo(3))
                    .body("allowance", equalTo("the corresponding day 3 month(s) after the day"))
                    .body("explanation.changes[0].because[0]", equalTo("letter 2, notice of delay"))
                    .body("explanation.conditions.extendedBy", hasItem("case.letter-issued"))
                    .body("explanation.words[2]", startsWith("3 days did not count")));
    await()
        .untilAsserted(
            () ->
                assertThat(about(DeadlineMoved.class))
                    .extracting(DeadlineMoved::dueAt)
                    .contains(at("2026-09-04T22:59:59.999999Z")));
  }

  @Test
  void shouldMeetTheTermOfTheRegulatorOnlyWhenSomebodySaysThatItWasTold() {
    // given
    String law = "/deadlines/" + Identity.derived(complaint, "DP-P6#1");
    events.tell(Promises.about("Data breach", complaint, MONDAY));
    awaitStatus(law, "RUNNING");
    as("privacy").get(law).then().body("dueAt", equalTo("2026-06-04T08:00:00Z"));
    clock.set(MONDAY.plusSeconds(7_200));
    String notice = law + "/regulator-notice";
    String told = "{\"notifiedAt\":\"2026-06-01T09:00:00Z\"}";

    // then
    as("agent").body(told).put(notice).then().statusCode(403);
    as("privacy")
        .body("{\"notifiedAt\":\"2026-06-01T10:00:01Z\"}")
        .put(notice)
        .then()
        .statusCode(400)
        .body("code", equalTo("deadline.not-then"))
        .body("field", equalTo("notifiedAt"));
    as("privacy").body("{}").put(notice).then().statusCode(400);
    as("privacy")
        .body(told)
        .put(resolve + "/regulator-notice")
        .then()
        .statusCode(409)
        .body("code", equalTo("deadline.not-for-regulator"));

    // when
    as("privacy").body(told).put(notice).then().statusCode(204);

    // then
    awaitStatus(law, "MET");
    as("auditor").get(law).then().body("stoppedAt", equalTo("2026-06-01T09:00:00Z"));
    assertThat(about(RegulatorNotified.class))
        .containsExactly(new RegulatorNotified(complaint, at("2026-06-01T09:00:00Z"), "privacy"));
    as("privacy")
        .body("{\"notifiedAt\":\"2026-06-01T09:30:00Z\"}")
        .put(notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("deadline.ended"));
  }

  @Test
  void shouldBeginToWaitAnewWithEachProgressMessageHoweverOftenAndInWhateverOrderItIsHeard() {
    // given: somebody is promised a word every eight hours
    Instant known =
        Instant.parse(
            as("quality")
                .body(
                    "{\"paragraph\":\"clause 3\",\"scope\":{\"customer\":\"%s\"},\"terms\":[{\"kind\":\"PROGRESS_MESSAGE\",\"within\":\"PT8H\"}],\"why\":\"signed\"}"
                        .formatted(Promises.customerOf(complaint)))
                .put("/agreements/progress-" + complaint)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("versions[-1].knownFrom"));
    Instant received = known.plusSeconds(3_600).truncatedTo(ChronoUnit.SECONDS);
    Instant first = received.plusSeconds(600);
    Instant second = received.plusSeconds(1_200);
    ProgressSent later = new ProgressSent(complaint, second, Channel.EMAIL, "agent");
    clock.set(received);

    // when: the later one comes first, and once more; a machine of the customer's answers, and
    // somebody says that another complaint is the same
    events.tell(Promises.mrsOkoro(complaint, received), later);
    events.tell(
        new ProgressSent(complaint, first, Channel.EMAIL, "agent"),
        later,
        new ContactLogged(
            complaint,
            second.plusSeconds(60),
            UUID.randomUUID(),
            Channel.EMAIL,
            Direction.INBOUND,
            "agent",
            second,
            0,
            0,
            0,
            MessageKind.AUTOMATIC),
        new ComplaintMerged(complaint, second.plusSeconds(90), UUID.randomUUID(), "agent"));

    // then
    String progress = "items.findAll { it.kind == 'PROGRESS_MESSAGE' }";
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                as("agent")
                    .get("/deadlines?complaint=" + complaint)
                    .then()
                    .body(progress + ".status", contains("MET", "MET", "RUNNING"))
                    .body(
                        progress + ".startedAt",
                        contains(received.toString(), first.toString(), second.toString()))
                    .body(progress + "[0].stoppedAt", equalTo(first.toString()))
                    .body(progress + "[1].stoppedAt", equalTo(second.toString())));
  }

  @Test
  void shouldNotStandStillForWhatIsOurOwnAffair() {
    // given
    events.tell(
        Promises.mrsOkoro(complaint, MONDAY),
        asked(WaitingFor.SUPPLIER, 1, "2026-06-02T10:00:00Z"),
        asked(WaitingFor.PROBLEM, 2, "2026-06-02T11:00:00Z"));

    // when: a sign that all of this was heard
    events.tell(new ComplaintAcknowledged(complaint, MONDAY, Channel.EMAIL, "agent"));
    awaitStatus(acknowledge, "MET");

    // then
    as("agent").get(resolve).then().body("status", equalTo("RUNNING"));
  }

  @Test
  void shouldFireNeverEarlyAndOnceWithTwoSweepsAtTheSameTime() {
    // given
    events.tell(Promises.mrsOkoro(complaint, MONDAY));
    awaitStatus(resolve, "RUNNING");
    events.tell(new ComplaintAcknowledged(complaint, MONDAY, Channel.EMAIL, "agent"));
    awaitStatus(acknowledge, "MET");
    clock.set(DUE.minusSeconds(1));
    sweep.run();
    as("agent")
        .get(resolve)
        .then()
        .body("status", equalTo("RUNNING"))
        .body("warnedAt", equalTo("2026-06-10T16:00:00Z"));
    clock.set(DUE);
    sweep.run();
    as("agent").get(resolve).then().body("status", equalTo("RUNNING"));

    // when
    clock.set(DUE.plusNanos(1_000));
    CompletableFuture<Void> other = CompletableFuture.runAsync(sweep::run);
    sweep.run();
    other.join();

    // then
    awaitStatus(resolve, "BREACHED");
    await().untilAsserted(() -> assertThat(about(DeadlineBreached.class)).isNotEmpty());
    assertThat(about(DeadlineBreached.class))
        .extracting(DeadlineBreached::occurredAt)
        .containsExactly(DUE);
    assertThat(about(DeadlineAtRisk.class)).hasSize(1);
  }

  @Test
  void shouldSetAFreshClockForAReopenedComplaint() {
    // given
    events.tell(Promises.mrsOkoro(complaint, MONDAY), resolved(1, "2026-06-30T10:00:00Z"));
    awaitStatus(resolve, "BREACHED");
    clock.set(at("2026-07-06T08:00:00Z"));

    // when
    events.tell(
        new ComplaintReopened(
            complaint, at("2026-07-06T08:00:00Z"), 1, ReopeningReason.DISSATISFIED));

    // then
    awaitStatus(path(ClockKind.RESOLVE, 2), "RUNNING");
    as("handler")
        .get(path(ClockKind.RESOLVE, 2))
        .then()
        .body("startedAt", equalTo("2026-07-06T08:00:00Z"))
        .body("dueAt", equalTo("2026-07-17T16:00:00Z"));
  }

  @Test
  void shouldCancelWhatRunsWhenTheComplaintIsTakenBackOrClosed() {
    // given
    UUID other = UUID.randomUUID();
    events.tell(Promises.mrsOkoro(complaint, MONDAY), Promises.mrsOkoro(other, MONDAY));

    // when
    events.tell(
        new ComplaintWithdrawn(complaint, MONDAY.plusSeconds(60), "agent"),
        new ComplaintClosed(other, MONDAY.plusSeconds(60), ClosureReason.WITHDRAWN));

    // then
    awaitStatus(resolve, "CANCELLED");
    awaitStatus("/deadlines/" + Deadline.idOfFirstAnswer(other), "CANCELLED");
    await().untilAsserted(() -> assertThat(about(DeadlineCancelled.class)).hasSize(2));
  }

  @Test
  void shouldSetNoClockForWhatWasReceivedBeforeTheFirstPromise() {
    // given
    UUID later = UUID.randomUUID();

    // when
    events.tell(Promises.mrsOkoro(complaint, at("2025-12-31T23:59:59Z")));
    events.tell(Promises.mrsOkoro(later, at("2026-01-01T00:00:00Z")));

    // then
    await()
        .untilAsserted(
            () ->
                as("agent").get("/deadlines?complaint=" + later).then().body("items", hasSize(2)));
    awaitRegistered(complaint);
    as("agent").get("/deadlines?complaint=" + complaint).then().body("items", empty());
  }

  @Test
  void shouldJudgeAnImportedPromiseOnlyWhenItsWholeHistoryWasTold() {
    // given
    Instant received = at("2016-03-01T10:00:00Z");
    Instant promised = at("2016-03-05T10:00:00Z");
    events.tell(Promises.mrReyes(complaint, received, promised));
    awaitStatus(resolve, "RUNNING");
    sweep.run();
    as("quality").get(resolve).then().body("status", equalTo("RUNNING"));

    // when
    events.tell(
        resolved(1, "2016-03-05T10:00:00Z"),
        new HistoryImported(complaint, at("2016-12-31T00:00:00Z"), null, null));

    // then
    awaitStatus(resolve, "MET");
    await()
        .untilAsserted(
            () ->
                assertThat(about(DeadlineMet.class))
                    .containsExactly(
                        new DeadlineMet(
                            complaint,
                            promised,
                            Deadline.idOfFirstAnswer(complaint),
                            ClockKind.RESOLVE,
                            promised)));
    assertThat(about(DeadlineBreached.class)).isEmpty();
  }

  @Test
  void shouldMissAnImportedPromiseThatWasNeverKept() {
    // given
    Instant promised = at("2016-03-05T10:00:00Z");

    // when
    events.tell(
        Promises.mrReyes(complaint, at("2016-03-01T10:00:00Z"), promised),
        new HistoryImported(complaint, at("2016-12-31T00:00:00Z"), null, null));

    // then
    awaitStatus(resolve, "BREACHED");
    await()
        .untilAsserted(
            () ->
                assertThat(about(DeadlineBreached.class))
                    .extracting(DeadlineBreached::occurredAt)
                    .containsExactly(promised));
  }

  @Test
  void shouldTakeOverTheVerdictOfASourceThatTellsNoDate() {
    // when
    events.tell(
        Promises.mrReyes(complaint, at("2016-03-01T10:00:00Z"), null),
        resolved(1, "2016-03-04T10:00:00Z"),
        new ComplaintReopened(
            complaint, at("2016-03-06T10:00:00Z"), 1, ReopeningReason.REPORTED_BY_SOURCE),
        resolved(2, "2016-03-08T10:00:00Z"),
        new HistoryImported(complaint, at("2016-12-31T00:00:00Z"), true, null));

    // then
    awaitStatus(resolve, "MET");
    await()
        .untilAsserted(
            () ->
                assertThat(about(DeadlineMet.class))
                    .extracting(DeadlineMet::occurredAt, DeadlineMet::dueAt)
                    .containsExactly(tuple(at("2016-03-08T10:00:00Z"), null)));
    as("auditor")
        .get("/deadlines?complaint=" + complaint)
        .then()
        .body("items", hasSize(1))
        .body("items[0].policyVersion", equalTo("verdict-of-source"));
    as("auditor").get("/follow-ups?complaint=" + complaint).then().body("items", empty());
  }

  @Test
  void shouldShowTheSameClocksWhateverOrderTheSameLifeIsToldIn() {
    // given: one life, told as it was lived
    UUID other = UUID.randomUUID();
    events.tell(history(complaint).toArray(ComplaintEvent[]::new));

    // when: the same one backwards, and then once more under other ids
    List<ComplaintEvent> backwards = new ArrayList<>(history(other));
    Collections.reverse(backwards);
    events.tell(backwards.toArray(ComplaintEvent[]::new));
    events.tell(history(other).toArray(ComplaintEvent[]::new));

    // then
    awaitStatus(resolve, "MET");
    awaitStatus(path(ClockKind.RESOLVE, 2), "RUNNING");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(clocksOf(other)).hasSize(4).isEqualTo(clocksOf(complaint)));
  }

  private static List<ComplaintEvent> history(UUID id) {
    return List.of(
        Promises.about("Subject access request", id, MONDAY),
        new ComplaintAcknowledged(id, MONDAY.plusSeconds(600), Channel.EMAIL, "agent"),
        new ComplaintTriaged(
            id,
            at("2026-06-01T10:00:00Z"),
            "Subject access request",
            "Fees",
            Severity.HIGH,
            Complexity.ROUTINE,
            Priority.P2,
            "triage-2026-01",
            "agent"),
        new ClarificationRequested(
            id, at("2026-06-05T14:00:00Z"), 1, WaitingFor.CUSTOMER, "handler"),
        new ClarificationReceived(id, at("2026-06-08T10:00:00Z"), 1),
        new ComplaintResolved(id, at("2026-06-08T11:00:00Z"), 1, Outcome.UPHELD, true, "handler"),
        new ComplaintReopened(id, at("2026-06-10T08:00:00Z"), 1, ReopeningReason.DISSATISFIED));
  }

  /** Everything that is shown of a complaint's clocks but whose they are. */
  private static List<Map<String, Object>> clocksOf(UUID id) {
    List<Map<String, Object>> clocks =
        as("auditor").get("/deadlines?complaint=" + id).path("items");
    return clocks.stream()
        .map(
            clock -> {
              Map<String, Object> shown = new TreeMap<>(clock);
              shown.keySet().removeAll(Set.of("id", "complaintId"));
              return shown;
            })
        .sorted(Comparator.comparing(Map::toString))
        .toList();
  }

  @Test
  void shouldPageThroughDeadlinesAndRefuseWhatMakesNoSense() {
    // given
    events.tell(Promises.mrsOkoro(complaint, MONDAY));
    awaitStatus(resolve, "RUNNING");
    String mine = "/deadlines?status=RUNNING&limit=1&complaint=" + complaint;

    // when
    String next = as("agent").get(mine).then().body("items", hasSize(1)).extract().path("next");

    // then
    as("agent")
        .get(mine + "&cursor=" + next)
        .then()
        .body("items", hasSize(1))
        .body("next", nullValue());
    as("agent")
        .get("/deadlines?status=LATE")
        .then()
        .statusCode(400)
        .body("field", equalTo("status"));
    as("agent").get("/deadlines?limit=0").then().statusCode(400);
    as("agent")
        .get("/deadlines?cursor=nonsense")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor.invalid"));
    as("agent").get("/deadlines/" + UUID.randomUUID()).then().statusCode(404);
    as("crm").get(resolve).then().statusCode(403).body("code", equalTo("role.missing"));
    customer().get(resolve).then().statusCode(401);
  }

  private void awaitRegistered(UUID id) {
    events.tell(new ComplaintResolved(id, MONDAY, 1, Outcome.UPHELD, true, "handler"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                as("agent")
                    .get("/follow-ups?complaint=" + id)
                    .then()
                    .body("items.status", hasItem("SCHEDULED")));
  }

  private ComplaintTriaged triaged(Priority priority, String at) {
    return new ComplaintTriaged(
        complaint,
        at(at),
        "Current account",
        "Fees",
        Severity.HIGH,
        Complexity.ROUTINE,
        priority,
        "triage-2026-01",
        "agent");
  }

  private ClarificationRequested asked(WaitingFor whom, int number, String at) {
    return new ClarificationRequested(complaint, at(at), number, whom, "handler");
  }

  private ComplaintResolved resolved(int round, String at) {
    return new ComplaintResolved(complaint, at(at), round, Outcome.UPHELD, true, "handler");
  }

  private <F extends ComplaintEvent> List<F> about(Class<F> kind) {
    return events.about(complaint, kind);
  }

  private String path(ClockKind kind, int round) {
    return "/deadlines/" + Deadline.idOf(complaint, kind, round);
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
