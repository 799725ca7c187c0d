package recourse.resolution.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.HANDLER;
import static recourse.resolution.CaseTable.PUT_RIGHT;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.ComplaintReopened;
import recourse.contract.ContactLogged;
import recourse.contract.CustomerErased;
import recourse.contract.CustomerReturned;
import recourse.contract.Direction;
import recourse.contract.DissatisfactionReported;
import recourse.contract.FollowOnRegistered;
import recourse.contract.MessageKind;
import recourse.contract.ReopeningReason;
import recourse.contract.RepeatRecognised;
import recourse.contract.RootCause;
import recourse.contract.RootCauseIdentified;
import recourse.resolution.CaseTable;
import recourse.resolution.recontact.LateRecontact;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

/** The doors around a case: its plan, its investigation, what remains of it, and the chain. */
@QuarkusTest
class AroundTheCaseEndpointsTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String CAUSE =
      """
      {"symptom":"The floor is wet","cause":"SUPPLIER","whys":[
       {"question":"Why?","answer":"It leaks"},{"question":"Why?","answer":"The seal is thin"},
       {"question":"Why?","answer":"The supplier changed it"}]}
      """;

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject SettableClock clock;
  @Inject EntityManager database;

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldKeepOwnershipResponsibilityAndPromisedActionApart() {
    // given
    UUID id = table.owned();
    String friday = clock.instant().plus(Duration.ofDays(3)).toString();

    // when
    ada()
        .body("{\"statement\":\"We sold it untested.\"}")
        .put("/cases/{id}/responsibility", id)
        .then()
        .statusCode(200);
    ada()
        .body("{\"action\":\"A new one by Friday\",\"dueAt\":\"%s\"}".formatted(friday))
        .put("/cases/{id}/promised-action", id)
        .then()
        .statusCode(200);
    Response plan = as("agent").get("/cases/{id}/plan", id);

    // then
    plan.then()
        .body("owner", equalTo(HANDLER))
        .body("responsibility.statement", equalTo("We sold it untested."))
        .body("promisedAction.action", equalTo("A new one by Friday"))
        .body("promisedAction.kept", nullValue());
    ada()
        .body("{}")
        .put("/cases/{id}/promised-action/fulfilment", id)
        .then()
        .body("promisedAction.kept", equalTo(true));
    ada()
        .body("{\"action\":\"x\",\"dueAt\":\"2020-01-01T00:00:00Z\"}")
        .put("/cases/{id}/promised-action", id)
        .then()
        .statusCode(400)
        .body("code", equalTo("plan.promise-in-the-past"));
  }

  @Test
  void shouldLetSeveralWorkOnOneCaseWithoutWritingOverEachOther() {
    // given
    UUID id = table.owned();
    String due = clock.instant().plus(Duration.ofHours(2)).toString();
    String task =
        "{\"what\":\"Ring the shop\",\"assignee\":\"h-ben\",\"dueAt\":\"%s\"}".formatted(due);
    as("handler", "h-ben").body(task).post("/cases/{id}/tasks", id).then().statusCode(403);
    ada()
        .body("{\"people\":[\"h-ben\"]}")
        .put("/cases/{id}/collaborators", id)
        .then()
        .statusCode(200);

    // when
    Response added =
        as("handler", "h-ben")
            .header("Idempotency-Key", "t-" + id)
            .body(task)
            .post("/cases/{id}/tasks", id);
    as("handler", "h-ben")
        .header("Idempotency-Key", "t-" + id)
        .body(task)
        .post("/cases/{id}/tasks", id)
        .then()
        .body("tasks", hasSize(1));

    // then
    added.then().statusCode(201).header("Location", endsWith("/tasks/1"));
    String seen = added.header("ETag");
    as("supervisor")
        .get("/work?handler=" + HANDLER + "&limit=200")
        .then()
        .body("items.dueFor", hasItem("TASK"));
    ada()
        .header("If-Match", seen)
        .body("{\"step\":\"FINISH\"}")
        .put("/cases/{id}/tasks/1", id)
        .then()
        .statusCode(200)
        .body("tasks[0].status", equalTo("DONE"))
        .body("tasks[0].allowedSteps", contains("RESUME"));
    as("handler", "h-ben")
        .header("If-Match", seen)
        .body("{\"step\":\"DROP\"}")
        .put("/cases/{id}/tasks/1", id)
        .then()
        .statusCode(412);
    ada().body("{\"step\":\"FINISH\"}").put("/cases/{id}/tasks/9", id).then().statusCode(404);
  }

  @Test
  void shouldHoldAnInvestigationThatAReviewerCanFollow() {
    // given
    UUID id = table.owned();
    for (String kind :
        List.of(
            "CUSTOMER_STATEMENT", "COLLEAGUE_STATEMENT", "RECORD", "DOCUMENT", "REFLECTIVE_NOTE")) {
      ada()
          .body("{\"kind\":\"%s\",\"words\":\"What it says\"}".formatted(kind))
          .post("/cases/{id}/evidence", id)
          .then()
          .statusCode(201);
    }
    ada().body("{\"kind\":\"RECORD\"}").post("/cases/{id}/evidence", id).then().statusCode(400);
    ada()
        .body(reasoning("{\"evidence\":1,\"weight\":\"SOME\",\"because\":\"Seen\"}"))
        .put("/cases/{id}/reasoning", id)
        .then()
        .statusCode(400)
        .body("code", equalTo("investigation.evidence-not-weighed"));

    // when
    String weighed =
        IntStream.rangeClosed(1, 5)
            .mapToObj("{\"evidence\":%d,\"weight\":\"SOME\",\"because\":\"Seen\"}"::formatted)
            .collect(Collectors.joining(","));
    ada().body(reasoning(weighed)).put("/cases/{id}/reasoning", id).then().statusCode(200);
    ada().body(CAUSE).put("/cases/{id}/root-cause", id).then().statusCode(200);

    // then
    as("auditor")
        .get("/cases/{id}/investigation", id)
        .then()
        .statusCode(200)
        .body("evidence", hasSize(5))
        .body("reasoning.current", equalTo(true))
        .body("reasoning.standards[0].standard", equalTo("cra-2015 s.9"))
        .body("rootCause.symptom", equalTo("The floor is wet"))
        .body("rootCause.cause", equalTo("SUPPLIER"))
        .body("rootCause.whys.answer", hasItem("The supplier changed it"));
    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(events.about(id, RootCauseIdentified.class))
                    .extracting(RootCauseIdentified::cause)
                    .containsExactly(RootCause.SUPPLIER));
    as("handler").get("/cases/{id}/investigation", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void shouldLookBackSuggestAndSeeWhatItDidToTheBond() {
    // given
    UUID id = table.owned();
    String today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))).toString();
    String reflection =
        "{\"worked\":\"We rang\",\"toImprove\":\"Too slow\",\"suggestion\":\"A checklist\"}";
    ada()
        .body(reflection)
        .put("/cases/{id}/reflection", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("aftermath.not-resolved-yet"));
    ada().body(PUT_RIGHT).put("/cases/{id}/resolution", id).then().statusCode(200);

    // when
    ada().body(reflection).put("/cases/{id}/reflection", id).then().statusCode(200);
    note(id, "GOODWILL", "WORSE", today).then().statusCode(201);
    note(id, "GOODWILL", "BETTER", today).then().statusCode(201);
    note(id, "RETENTION", "BETTER", "2020-01-01")
        .then()
        .statusCode(400)
        .body("code", equalTo("aftermath.effect-out-of-time"));

    // then
    as("handler", "h-ben")
        .body(reflection)
        .put("/cases/{id}/reflection", id)
        .then()
        .statusCode(403);
    as("auditor").get("/cases/{id}/aftermath", id).then().body("effects", hasSize(2));
    as("quality")
        .get("/recovery?from=" + today + "&to=" + today)
        .then()
        .statusCode(200)
        .body("figures.find { it.kind == 'GOODWILL' }.better", equalTo(1));
    String suggestion =
        as("handler")
            .get("/suggestions?status=PROPOSED&limit=200")
            .path("items.find { it.complaintId == '" + id + "' }.id");
    as("supervisor", HANDLER)
        .body("{\"accepted\":true,\"because\":\"Mine\"}")
        .put("/suggestions/{id}/decision", suggestion)
        .then()
        .statusCode(403)
        .body("code", equalTo("suggestion.own"));
    as("quality")
        .body("{\"accepted\":true,\"because\":\"Cheap and useful\"}")
        .put("/suggestions/{id}/decision", suggestion)
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    as("quality")
        .body("{}")
        .put("/suggestions/{id}/completion", suggestion)
        .then()
        .body("status", equalTo("DONE"));
  }

  @Test
  void shouldTellTheChainInBothDirectionsWithTheSameNumberOfReadsHoweverLongItIs() {
    // given
    UUID id = table.owned();
    ada().body(CAUSE).put("/cases/{id}/root-cause", id).then().statusCode(200);
    ada().body(PUT_RIGHT).put("/cases/{id}/resolution", id).then().statusCode(200);
    action(id, "Raise awareness of leaks among all packers")
        .then()
        .statusCode(400)
        .body("code", equalTo("preventive-action.vague"))
        .body("detail", containsString("SPECIFIC"));
    String action = action(id, "Test each seal before kettles are packed").path("id");
    long readsForOne = reads(() -> chain(id));

    // when
    for (int i = 0; i < 6; i++) {
      action(id, "Test each seal before kettles are packed, line " + i).then().statusCode(201);
    }
    long readsForMany = reads(() -> chain(id));
    String today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))).toString();
    as("quality")
        .body("{}")
        .put("/preventive-actions/{id}/completion", action)
        .then()
        .statusCode(200);
    as("quality")
        .body("{\"value\":1,\"measuredOn\":\"%s\"}".formatted(today))
        .put("/preventive-actions/{id}/effect", action)
        .then()
        .statusCode(200)
        .body("status", equalTo("EFFECTIVE"));

    // then
    assertThat(readsForMany).isEqualTo(readsForOne);
    chain(id)
        .then()
        .body("fixes[0].actions[0].action", equalTo("Refunded"))
        .body("rootCause.cause", equalTo("SUPPLIER"))
        .body("actions", hasSize(7))
        .body("actions.find { it.id == '" + action + "' }.effect.targetReached", equalTo(true));
    as("auditor")
        .get("/preventive-actions/{id}/chain", action)
        .then()
        .statusCode(200)
        .body("complaints.complaintId", contains(id.toString()));
    as("auditor")
        .get("/causes/SUPPLIER/chain?limit=200")
        .then()
        .statusCode(200)
        .body("complaints.complaintId", hasItem(id.toString()))
        .body("actions.id", hasItem(action));
    as("auditor").get("/causes/FATE/chain").then().statusCode(400);
    as("auditor").get("/cases/{id}/chain", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void shouldComeBackForAMessageThatSaysSomethingAndForNoMachine() {
    // given
    UUID id = table.resolved();

    // when
    events.tell(message(id, MessageKind.AUTOMATIC), message(id, MessageKind.THANKS));
    events.tell(message(id, MessageKind.SUBSTANTIVE));

    // then
    CaseTable.awaitStatus(id, "REOPENED");
    await()
        .atMost(LONG)
        .untilAsserted(() -> assertThat(events.about(id, ComplaintReopened.class)).hasSize(1));
  }

  @Test
  void shouldGoByOurOwnClockAndLinkWhoComesBackTooLateToTheNewComplaint() {
    // given
    UUID id = table.resolved();
    Instant resolvedAt = clock.instant();
    clock.set(resolvedAt.plus(Duration.ofDays(31)));
    ContactLogged backdated =
        new ContactLogged(
            id,
            resolvedAt.plusSeconds(60),
            UUID.randomUUID(),
            Channel.EMAIL,
            Direction.INBOUND,
            "amina",
            resolvedAt.plusSeconds(60),
            0,
            0,
            0,
            MessageKind.SUBSTANTIVE);

    // when
    events.tell(backdated, backdated);

    // then
    String late = backdated.contactId().toString();
    await()
        .atMost(LONG)
        .until(
            () -> {
              List<String> waiting = as("agent").get("/returns?limit=200").path("items.id");
              return waiting.contains(late);
            });
    as("auditor").get("/cases/{id}", id).then().body("status", equalTo("RESOLVED"));
    ada()
        .body("{\"reason\":\"Again\"}")
        .put("/cases/{id}/reopening", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("case.reopening-window-over"));
    clock.release();
    UUID again = table.opened();
    events.tell(new RepeatRecognised(again, clock.instant(), id, resolvedAt, "repeat-1"));
    await()
        .atMost(LONG)
        .until(
            () -> {
              List<String> waiting = as("agent").get("/returns?limit=200").path("items.id");
              return !waiting.contains(late);
            });
    chain(id).then().body("repeats.by", contains(again.toString()));
    chain(again).then().body("repeats.of", equalTo(id.toString()));
  }

  @Test
  void shouldTellOnceThatACustomerIsDissatisfiedTooLateAndLinkTheComplaintThatGoesOn() {
    // given
    UUID id = table.resolved();
    Instant resolvedAt = clock.instant();
    clock.set(resolvedAt.plus(Duration.ofDays(31)));
    Instant now = clock.instant();
    UUID followUp = UUID.randomUUID();
    ContactLogged written = message(id, MessageKind.SUBSTANTIVE);

    // when
    events.tell(new DissatisfactionReported(id, now, followUp));
    awaitReturns(waiting -> waiting.contains(followUp.toString()));
    events.tell(written);
    awaitReturns(waiting -> waiting.contains(written.contactId().toString()));

    // then
    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(events.about(id, CustomerReturned.class))
                    .extracting(CustomerReturned::returnId, CustomerReturned::because)
                    .containsExactly(tuple(followUp, ReopeningReason.DISSATISFIED)));
    as("auditor").get("/cases/{id}", id).then().body("status", equalTo("RESOLVED"));
    UUID goesOn = table.opened();
    events.tell(new FollowOnRegistered(goesOn, now, id, followUp));
    awaitReturns(
        waiting ->
            !waiting.contains(followUp.toString())
                && !waiting.contains(written.contactId().toString()));
    chain(goesOn).then().body("repeats.of", equalTo(id.toString()));

    // who comes again is linked to the complaint that goes on; once that is answered, another does
    ContactLogged again = message(id, MessageKind.SUBSTANTIVE);
    events.tell(again);
    CaseTable.assign(goesOn);
    events.tell(message(id, MessageKind.THANKS));
    ada().body("{}").put("/cases/{id}/ownership", goesOn).then().statusCode(200);
    await()
        .pollInSameThread()
        .atMost(LONG)
        .until(() -> database.find(LateRecontact.class, again.contactId()) != null);
    ada().body(PUT_RIGHT).put("/cases/{id}/resolution", goesOn).then().statusCode(200);
    ContactLogged last = message(id, MessageKind.SUBSTANTIVE);
    events.tell(last);
    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(events.about(id, CustomerReturned.class))
                    .extracting(CustomerReturned::returnId)
                    .containsExactly(followUp, last.contactId()));
  }

  private static void awaitReturns(Predicate<List<String>> as) {
    await()
        .atMost(LONG)
        .until(() -> as.test(as("agent").get("/returns?limit=200").path("items.id")));
  }

  @Test
  void shouldLinkByHandWhatWasNotRecognised() {
    // given
    UUID id = table.resolved();
    clock.set(clock.instant().plus(Duration.ofDays(31)));
    ContactLogged late = message(id, MessageKind.SUBSTANTIVE);
    events.tell(late);
    await()
        .atMost(LONG)
        .until(
            () -> {
              List<String> waiting = as("agent").get("/returns?limit=200").path("items.id");
              return waiting.contains(late.contactId().toString());
            });
    clock.release();

    // then
    as("agent")
        .body("{\"complaintId\":\"%s\"}".formatted(UUID.randomUUID()))
        .put("/returns/{id}/complaint", late.contactId())
        .then()
        .statusCode(404);
    as("agent")
        .body("{\"complaintId\":\"%s\"}".formatted(table.opened()))
        .put("/returns/{id}/complaint", late.contactId())
        .then()
        .statusCode(200)
        .body("linkedBy", equalTo("agent"));
  }

  @Test
  void shouldForgetTheWordsAroundTheCaseOfWhoWasErased() {
    // given
    UUID id = table.owned();
    ada()
        .body("{\"statement\":\"Ours to answer for\"}")
        .put("/cases/{id}/responsibility", id)
        .then()
        .statusCode(200);
    ada().body(CAUSE).put("/cases/{id}/root-cause", id).then().statusCode(200);

    // when
    events.tell(new CustomerErased(id, clock.instant()));

    // then
    await()
        .atMost(LONG)
        .until(
            () ->
                as("auditor").get("/cases/{id}/plan", id).path("responsibility.statement") == null);
    as("auditor")
        .get("/cases/{id}/investigation", id)
        .then()
        .body("rootCause.symptom", nullValue())
        .body("rootCause.cause", equalTo("SUPPLIER"));
  }

  private ContactLogged message(UUID id, MessageKind kind) {
    Instant now = clock.instant();
    return new ContactLogged(
        id, now, UUID.randomUUID(), Channel.EMAIL, Direction.INBOUND, "amina", now, 0, 0, 0, kind);
  }

  /** The least of several, since sweeps that come by are counted too. */
  private long reads(Supplier<Response> call) {
    Statistics counted = database.unwrap(Session.class).getSessionFactory().getStatistics();
    return LongStream.generate(
            () -> {
              long before = counted.getPrepareStatementCount();
              call.get().then().statusCode(200);
              return counted.getPrepareStatementCount() - before;
            })
        .limit(8)
        .min()
        .orElseThrow();
  }

  private static Response chain(UUID id) {
    return as("auditor").get("/cases/{id}/chain", id);
  }

  private Response action(UUID id, String what) {
    LocalDate due = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(60);
    return as("quality")
        .body(
            """
            {"cause":"SUPPLIER","cases":["%s"],"action":"%s","owner":"quinn","dueOn":"%s",
             "feasibility":4,"measure":{"indicator":"leaking kettles","unit":"complaints a week",
             "baseline":10,"target":2}}
            """
                .formatted(id, what, due))
        .post("/preventive-actions");
  }

  private static Response note(UUID id, String kind, String effect, String seenOn) {
    return as("agent")
        .body(
            "{\"kind\":\"%s\",\"effect\":\"%s\",\"source\":\"SURVEY\",\"seenOn\":\"%s\"}"
                .formatted(kind, effect, seenOn))
        .post("/cases/{id}/effects", id);
  }

  private static String reasoning(String weighed) {
    return "{\"finding\":\"Faulty when sold\",\"standards\":[{\"standard\":\"cra-2015 s.9\","
        + "\"application\":\"Sold as new\"}],\"weighed\":["
        + weighed
        + "]}";
  }
}
