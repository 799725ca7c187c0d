package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;
import static recourse.resolution.CaseTable.awaitStatus;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.DeadlineBreached;
import recourse.contract.DissatisfactionReported;
import recourse.contract.DomainEvent;
import recourse.contract.EscalationCriterion;
import recourse.contract.FollowUpLapsed;
import recourse.contract.SatisfactionConfirmed;
import recourse.resolution.CaseTable;
import recourse.spine.testing.EventPublisher;

/** What other services tell, heard twice each. */
@QuarkusTest
class ReactionsTest {
  private static final Instant RECEIPT = Instant.parse("2016-03-01T10:00:00Z");

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject Clock clock;

  @Test
  void shouldMoveUpOnceForAClockThatRanOutThoughItIsToldAgainAndAgain() {
    // given
    UUID id = table.opened();
    UUID deadline = UUID.randomUUID();
    DeadlineBreached breached = breach(id, deadline, ClockKind.RESOLVE);

    // when
    events.tell(breach(id, UUID.randomUUID(), ClockKind.ACKNOWLEDGE), breached, breached);
    events.tell(new ComplaintWithdrawn(id, clock.instant(), "agent"));

    // then
    awaitStatus(id, "WITHDRAWN");
    await().until(() -> !events.about(id, ComplaintClosed.class).isEmpty());
    assertThat(events.about(id, ComplaintEscalated.class))
        .extracting(ComplaintEscalated::level, ComplaintEscalated::criterion)
        .containsExactly(tuple(1, EscalationCriterion.DEADLINE_BREACHED));
  }

  @Test
  void shouldCloseUnconfirmedWhenTheCustomerCannotBeReached() {
    // given
    UUID id = table.resolved();

    // when
    events.tell(new FollowUpLapsed(id, clock.instant(), UUID.randomUUID(), 3));

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id, ComplaintClosed.class))
                    .extracting(ComplaintClosed::reason)
                    .containsExactly(ClosureReason.UNCONFIRMED));
  }

  @Test
  void shouldNotCloseWhileSomethingIsMissingAndSayWhat() {
    // given
    UUID id = table.resolved();
    ada()
        .body("{\"kind\":\"GOODWILL\",\"amount\":{\"minor\":500,\"currency\":\"GBP\"}}")
        .post("/cases/{id}/redress", id);
    as("agent").body("{\"answer\":\"ACCEPTED\"}").put("/cases/{id}/redress/1/acceptance", id);
    String tomorrow = clock.instant().plus(Duration.ofDays(1)).toString();
    ada()
        .body("{\"what\":\"Ring her\",\"dueAt\":\"%s\"}".formatted(tomorrow))
        .post("/cases/{id}/tasks", id);
    ada()
        .body("{\"action\":\"A new card\",\"dueAt\":\"%s\"}".formatted(tomorrow))
        .put("/cases/{id}/promised-action", id);
    refusesToClose(id, "case.follow-up-not-over");

    // when
    events.tell(new SatisfactionConfirmed(id, clock.instant(), UUID.randomUUID()));

    // then
    await().until(() -> as("auditor").get("/cases/{id}", id).path("awaitedClosure") != null);
    as("agent")
        .get("/cases/{id}/closure", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("RESOLVED"))
        .body("reason", equalTo("CONFIRMED"))
        .body("missing", contains("redress[1].payment", "tasks[1]", "promisedAction.fulfilment"));
    refusesToClose(id, "case.closure-incomplete")
        .body("field", equalTo("redress[1].payment"))
        .body("detail", containsString("tasks[1], promisedAction.fulfilment"));
    as("auditor").body("{}").put("/cases/{id}/closure", id).then().statusCode(403);
    as("handler")
        .get("/cases?awaitingClosure=true&limit=200")
        .then()
        .body("items.complaintId", hasItem(id.toString()));
    as("handler").get("/cases?awaitingClosure=perhaps").then().statusCode(400);
    ada().body("{\"sameMeans\":true}").put("/cases/{id}/redress/1/payment", id);
    ada().body("{\"step\":\"FINISH\"}").put("/cases/{id}/tasks/1", id);
    refusesToClose(id, "case.closure-incomplete")
        .body("detail", endsWith("missing: promisedAction.fulfilment."));
    assertThat(events.about(id, ComplaintClosed.class)).isEmpty();
    ada().body("{}").put("/cases/{id}/promised-action/fulfilment", id);
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id, ComplaintClosed.class))
                    .extracting(ComplaintClosed::reason)
                    .containsExactly(ClosureReason.CONFIRMED));
  }

  private static ValidatableResponse refusesToClose(UUID id, String code) {
    return ada()
        .body("{}")
        .put("/cases/{id}/closure", id)
        .then()
        .statusCode(409)
        .body("code", equalTo(code));
  }

  @Test
  void shouldStandDownWhileAnotherComplaintGoesOnAndComeBackAfterASplit() {
    // given
    UUID id = table.opened();
    UUID into = table.opened();
    Instant now = clock.instant();
    DeadlineBreached breached = breach(id, UUID.randomUUID(), ClockKind.RESOLVE);
    await().until(() -> queue().contains(id.toString()));

    // when
    events.tell(
        new ComplaintMerged(id, now, into, "agent"),
        new ComplaintSplit(id, now.minusSeconds(5), into, "agent"),
        breached);

    // then
    await()
        .untilAsserted(
            () ->
                as("agent")
                    .get("/cases/{id}", id)
                    .then()
                    .body("standDown.because", equalTo("MERGED"))
                    .body("standDown.goesOn", equalTo(into.toString())));
    await().until(() -> !queue().contains(id.toString()));
    assertThat(queue()).contains(into.toString());
    events.tell(new ComplaintSplit(id, now.plusSeconds(5), into, "agent"));
    await().until(() -> queue().contains(id.toString()));
    as("agent").get("/cases/{id}", id).then().body("standDown", nullValue());
    assertThat(events.about(id, ComplaintEscalated.class)).isEmpty();
  }

  private static List<String> queue() {
    List<String> all = new ArrayList<>();
    String cursor = null;
    do {
      Response page =
          as("supervisor")
              .queryParam("limit", 200)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/work");
      all.addAll(page.path("items.complaintId"));
      cursor = page.path("next");
    } while (cursor != null);
    return all;
  }

  @Test
  void shouldRecordARefusalAndGoOnWhenTheCaseHasMovedOn() {
    // given
    UUID moved = table.resolved();
    UUID other = table.resolved();
    as("agent").body("{}").put("/cases/{id}/reopening", moved).then().statusCode(200);

    // when
    events.tell(
        new SatisfactionConfirmed(moved, clock.instant(), UUID.randomUUID()),
        new DissatisfactionReported(moved, clock.instant(), UUID.randomUUID()),
        new DissatisfactionReported(UUID.randomUUID(), clock.instant(), UUID.randomUUID()),
        new SatisfactionConfirmed(other, clock.instant(), UUID.randomUUID()));

    // then
    awaitStatus(other, "CLOSED");
    as("agent").get("/cases/{id}", moved).then().statusCode(200);
    assertThat(as("agent").get("/cases/{id}", moved).<String>path("status")).isEqualTo("REOPENED");
    assertThat(events.about(moved, ComplaintReopened.class)).hasSize(1);
  }

  @Test
  void shouldOpenAnImportedCaseAtItsReceiptAndNotReactForIt() {
    // given
    UUID id = UUID.randomUUID();
    events.tell(table.registered(id, RECEIPT, "incident-log"));
    awaitStatus(id, "OPENED");

    // when
    events.tell(
        breach(id, UUID.randomUUID(), ClockKind.RESOLVE),
        new SatisfactionConfirmed(id, clock.instant(), UUID.randomUUID()),
        new FollowUpLapsed(id, clock.instant(), UUID.randomUUID(), 1),
        new DissatisfactionReported(id, clock.instant(), UUID.randomUUID()),
        new ComplaintWithdrawn(id, RECEIPT.plusSeconds(60), "agent"));

    // then
    awaitStatus(id, "WITHDRAWN");
    await().until(() -> !events.about(id, ComplaintClosed.class).isEmpty());
    assertThat(events.about(id))
        .filteredOn(event -> event.getClass().getSimpleName().matches("Case.*|Complaint[A-QS-V].*"))
        .extracting(event -> event.getClass().getSimpleName(), DomainEvent::occurredAt)
        .isEqualTo(
            List.of(
                tuple("CaseOpened", RECEIPT), tuple("ComplaintClosed", RECEIPT.plusSeconds(60))));
  }

  private DeadlineBreached breach(UUID id, UUID deadline, ClockKind kind) {
    Instant due = clock.instant();
    return new DeadlineBreached(id, due, deadline, kind, due);
  }
}
