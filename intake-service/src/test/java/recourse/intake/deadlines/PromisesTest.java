package recourse.intake.deadlines;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineSet;
import recourse.intake.Doors;
import recourse.spine.testing.EventPublisher;
import recourse.spine.time.Identity;

@QuarkusTest
class PromisesTest {
  private static final Instant NOON = Instant.parse("2026-06-03T11:00:00Z");

  @Inject EventPublisher events;

  private final String customer = "cust-" + UUID.randomUUID();

  @Test
  void shouldListFirstWhatFallsDueFirst() {
    // given
    String relaxed = promised("2026-06-20T10:00:00Z", "2026-06-30T10:00:00Z");
    String urgent = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");
    Doors.received(customer);

    // when
    Response first = as("agent").get("/complaints?customer={c}&sort=DUE&limit=1", customer);
    Response second =
        as("agent")
            .get(
                "/complaints?customer={c}&sort=DUE&limit=1&cursor={x}",
                customer,
                first.path("next"));

    // then
    first.then().body("items.id", contains(urgent));
    second.then().body("items.id", contains(relaxed)).body("next", equalTo(null));
  }

  @Test
  void shouldFallDueWithTheNextPromiseWhenOneIsKept() {
    // given
    String id = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");

    // when
    events.tell(
        new DeadlineMet(
            UUID.fromString(id), NOON, clock(id, "ACKNOWLEDGE"), ClockKind.ACKNOWLEDGE, NOON));

    // then
    awaitDue(id, "2026-07-30T10:00:00Z");
  }

  @Test
  void shouldStillOweTheOtherOfTwoPromisesOfAKind() {
    // given
    String id = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");
    events.tell(
        set(id, "DISP-D1", ClockKind.STATUTORY, "2026-06-02T10:00:00Z"),
        set(id, "DP-P7", ClockKind.STATUTORY, "2026-06-03T10:00:00Z"));
    awaitDue(id, "2026-06-02T10:00:00Z");

    // when
    events.tell(
        new DeadlineMet(
            UUID.fromString(id), NOON, clock(id, "DISP-D1"), ClockKind.STATUTORY, NOON));

    // then
    awaitDue(id, "2026-06-03T10:00:00Z");
    as("agent")
        .get("/complaints/{id}", id)
        .then()
        .body(
            "standing.deadlines.findAll { it.kind == 'STATUTORY' }.standing",
            contains("MET", "ON_TIME"));
  }

  @Test
  void shouldNotFallDueWithWhatTeamsOweEachOther() {
    // given
    String id = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");

    // when
    events.tell(
        set(id, "TEAM", ClockKind.TEAM, "2026-06-01T10:00:00Z"),
        set(id, "PROGRESS", ClockKind.PROGRESS_MESSAGE, "2026-06-03T10:00:00Z"));

    // then
    awaitDue(id, "2026-06-03T10:00:00Z");
  }

  @Test
  void shouldSayWhenTheAnswerComesAlsoWhileItsClockIsPaused() {
    // given
    String id = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");
    events.tell(
        new DeadlinePaused(UUID.fromString(id), NOON, clock(id, "RESOLVE"), ClockKind.RESOLVE),
        new DeadlinePaused(
            UUID.fromString(id), NOON, clock(id, "ACKNOWLEDGE"), ClockKind.ACKNOWLEDGE));
    awaitDue(id, null);

    // when
    Response answer =
        as("agent").body(Map.of("channel", "EMAIL")).put("/complaints/{id}/acknowledgement", id);

    // then
    answer.then().statusCode(200);
    as("agent")
        .get("/complaints/{id}/letters", id)
        .then()
        .body("items[0].layout.answerBy", notNullValue());
  }

  @Test
  void shouldNotFallDueWhilePaused() {
    // given
    String id = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");
    events.tell(
        new DeadlinePaused(
            UUID.fromString(id), NOON, clock(id, "ACKNOWLEDGE"), ClockKind.ACKNOWLEDGE));

    // when
    events.tell(
        new DeadlinePaused(UUID.fromString(id), NOON, clock(id, "RESOLVE"), ClockKind.RESOLVE));

    // then
    awaitDue(id, null);
  }

  @Test
  void shouldNotCountAnEditWhenADeadlineComes() {
    // given
    String id = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");

    // when
    Response answer =
        as("agent").header("If-Match", "\"0\"").put("/complaints/{id}/withdrawal", id);

    // then
    answer.then().statusCode(200);
  }

  private String promised(String acknowledge, String resolve) {
    String id = Doors.received(customer);
    events.tell(
        set(id, "ACKNOWLEDGE", ClockKind.ACKNOWLEDGE, acknowledge),
        set(id, "RESOLVE", ClockKind.RESOLVE, resolve));
    awaitDue(id, acknowledge);
    return id;
  }

  private static void awaitDue(String id, String due) {
    await()
        .untilAsserted(
            () -> as("agent").get("/complaints/{id}", id).then().body("dueAt", equalTo(due)));
  }

  private static DeadlineSet set(String id, String rule, ClockKind kind, String dueAt) {
    return new DeadlineSet(
        UUID.fromString(id), NOON, clock(id, rule), kind, NOON, Instant.parse(dueAt), "test");
  }

  private static UUID clock(String id, String rule) {
    return Identity.derived(UUID.fromString(id), rule);
  }
}
