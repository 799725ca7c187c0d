package recourse.intake.promising;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineSet;
import recourse.intake.Doors;
import recourse.spine.house.Facts;

@QuarkusTest
class PromisingTest {
  private static final Instant NOON = Instant.parse("2026-06-03T11:00:00Z");

  @Inject Facts facts;

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
    facts.tell(
        new DeadlineMet(UUID.fromString(id), NOON, UUID.randomUUID(), ClockKind.ACKNOWLEDGE, NOON));

    // then
    awaitDue(id, "2026-07-30T10:00:00Z");
  }

  @Test
  void shouldNotFallDueWhilePaused() {
    // given
    String id = promised("2026-06-04T10:00:00Z", "2026-07-30T10:00:00Z");
    facts.tell(
        new DeadlinePaused(UUID.fromString(id), NOON, UUID.randomUUID(), ClockKind.ACKNOWLEDGE));

    // when
    facts.tell(new DeadlinePaused(UUID.fromString(id), NOON, UUID.randomUUID(), ClockKind.RESOLVE));

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
    facts.tell(set(id, ClockKind.ACKNOWLEDGE, acknowledge), set(id, ClockKind.RESOLVE, resolve));
    awaitDue(id, acknowledge);
    return id;
  }

  private static void awaitDue(String id, String due) {
    await()
        .untilAsserted(
            () -> as("agent").get("/complaints/{id}", id).then().body("dueAt", equalTo(due)));
  }

  private static DeadlineSet set(String id, ClockKind kind, String dueAt) {
    return new DeadlineSet(
        UUID.fromString(id), NOON, UUID.randomUUID(), kind, NOON, Instant.parse(dueAt), "test");
  }
}
