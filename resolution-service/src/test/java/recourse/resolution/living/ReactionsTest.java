package recourse.resolution.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static recourse.resolution.CaseTable.as;
import static recourse.resolution.CaseTable.awaitStatus;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.DeadlineBreached;
import recourse.contract.DissatisfactionReported;
import recourse.contract.EscalationCriterion;
import recourse.contract.Fact;
import recourse.contract.FollowUpLapsed;
import recourse.contract.SatisfactionConfirmed;
import recourse.resolution.CaseTable;
import recourse.spine.house.Facts;

/** What other services tell, heard twice each. */
@QuarkusTest
class ReactionsTest {
  private static final Instant RECEIPT = Instant.parse("2016-03-01T10:00:00Z");

  @Inject CaseTable table;
  @Inject Facts facts;
  @Inject Clock clock;

  @Test
  void shouldMoveUpOnceForAClockThatRanOutThoughItIsToldAgainAndAgain() {
    // given
    UUID id = table.opened();
    UUID deadline = UUID.randomUUID();
    DeadlineBreached breached = breach(id, deadline, ClockKind.RESOLVE);

    // when
    facts.tell(breach(id, UUID.randomUUID(), ClockKind.ACKNOWLEDGE), breached, breached);
    facts.tell(new ComplaintWithdrawn(id, clock.instant(), "agent"));

    // then
    awaitStatus(id, "WITHDRAWN");
    await().until(() -> !facts.about(id, ComplaintClosed.class).isEmpty());
    assertThat(facts.about(id, ComplaintEscalated.class))
        .extracting(ComplaintEscalated::level, ComplaintEscalated::criterion)
        .containsExactly(tuple(1, EscalationCriterion.DEADLINE_BREACHED));
  }

  @Test
  void shouldCloseUnconfirmedWhenTheCustomerCannotBeReached() {
    // given
    UUID id = table.resolved();

    // when
    facts.tell(new FollowUpLapsed(id, clock.instant(), UUID.randomUUID(), 3));

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(facts.about(id, ComplaintClosed.class))
                    .extracting(ComplaintClosed::reason)
                    .containsExactly(ClosureReason.UNCONFIRMED));
  }

  @Test
  void shouldRecordARefusalAndGoOnWhenTheCaseHasMovedOn() {
    // given
    UUID moved = table.resolved();
    UUID other = table.resolved();
    as("agent").body("{}").put("/cases/{id}/reopening", moved).then().statusCode(200);

    // when
    facts.tell(
        new SatisfactionConfirmed(moved, clock.instant(), UUID.randomUUID()),
        new DissatisfactionReported(moved, clock.instant(), UUID.randomUUID()),
        new DissatisfactionReported(UUID.randomUUID(), clock.instant(), UUID.randomUUID()),
        new SatisfactionConfirmed(other, clock.instant(), UUID.randomUUID()));

    // then
    awaitStatus(other, "CLOSED");
    as("agent").get("/cases/{id}", moved).then().statusCode(200);
    assertThat(as("agent").get("/cases/{id}", moved).<String>path("status")).isEqualTo("REOPENED");
    assertThat(facts.about(moved, ComplaintReopened.class)).hasSize(1);
  }

  @Test
  void shouldOpenAnImportedCaseAtItsReceiptAndNotReactForIt() {
    // given
    UUID id = UUID.randomUUID();
    facts.tell(table.registered(id, RECEIPT, "incident-log"));
    awaitStatus(id, "OPENED");

    // when
    facts.tell(
        breach(id, UUID.randomUUID(), ClockKind.RESOLVE),
        new SatisfactionConfirmed(id, clock.instant(), UUID.randomUUID()),
        new FollowUpLapsed(id, clock.instant(), UUID.randomUUID(), 1),
        new DissatisfactionReported(id, clock.instant(), UUID.randomUUID()),
        new ComplaintWithdrawn(id, RECEIPT.plusSeconds(60), "agent"));

    // then
    awaitStatus(id, "WITHDRAWN");
    await().until(() -> !facts.about(id, ComplaintClosed.class).isEmpty());
    assertThat(facts.about(id))
        .filteredOn(fact -> fact.getClass().getSimpleName().matches("Case.*|Complaint[A-QS-V].*"))
        .extracting(fact -> fact.getClass().getSimpleName(), Fact::occurredAt)
        .isEqualTo(
            List.of(
                tuple("CaseOpened", RECEIPT), tuple("ComplaintClosed", RECEIPT.plusSeconds(60))));
  }

  private DeadlineBreached breach(UUID id, UUID deadline, ClockKind kind) {
    Instant due = clock.instant();
    return new DeadlineBreached(id, due, deadline, kind, due);
  }
}
