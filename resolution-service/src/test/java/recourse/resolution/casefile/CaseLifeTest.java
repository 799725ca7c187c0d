package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.PUT_RIGHT;
import static recourse.resolution.CaseTable.STAR;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;
import static recourse.resolution.CaseTable.assign;
import static recourse.resolution.CaseTable.awaitStatus;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Complexity;
import recourse.contract.DissatisfactionReported;
import recourse.contract.DomainEvent;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.contract.ReopeningReason;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.Severity;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionProposed;
import recourse.contract.SummaryConfirmed;
import recourse.contract.WaitingFor;
import recourse.local.testing.StackResource;
import recourse.resolution.CaseTable;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

/** One case, from its opening over a first resolution that did not hold to its confirmed end. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "resolution"))
class CaseLifeTest {
  private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
  private static final String UNREACHABLE =
      PUT_RIGHT.replace("ALREADY_PUT_RIGHT", "CUSTOMER_UNREACHABLE");

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @BeforeEach
  void setClock() {
    clock.set(MONDAY);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldLiveFromOpeningToConfirmedClosureThoughEveryEventIsHeardTwice() {
    // given
    UUID id = UUID.randomUUID();
    UUID firstFollowUp = UUID.randomUUID();
    UUID secondFollowUp = UUID.randomUUID();

    // when
    events.tell(
        table.registered(id, Instant.parse("2026-05-29T16:00:00Z")),
        table.summaryConfirmed(id),
        new ComplaintTriaged(
            id,
            MONDAY,
            "Card",
            "Charged twice",
            Severity.HIGH,
            Complexity.ROUTINE,
            Priority.P2,
            "triage-1",
            "agent"));
    await().until(() -> "P2".equals(as("auditor").get("/cases/{id}", id).path("priority")));
    hourLater(assign(id)).then().body("status", equalTo("ASSIGNED"));
    hourLater(ada().body("{}").put("/cases/{id}/ownership", id))
        .then()
        .body("owner", equalTo(CaseTable.HANDLER));
    hourLater(
            ada()
                .body("{\"question\":\"Which card was it?\"}")
                .post("/cases/{id}/clarifications", id))
        .then()
        .statusCode(201)
        .header("Location", endsWith("/cases/" + id + "/clarifications/1"))
        .body("allowedSteps", contains("ASSIGN", "RESUME", "RESOLVE", "ESCALATE"));
    hourLater(
            as("agent")
                .body("{\"answer\":\"The blue one\"}")
                .put("/cases/{id}/clarifications/1/answer", id))
        .then()
        .body("status", equalTo("OWNED"));
    hourLater(ada().body("{\"solution\":\"Money back\"}").post("/cases/{id}/proposals", id))
        .then()
        .statusCode(201);
    hourLater(
        as("agent").body("{\"answer\":\"ACCEPTED\"}").put("/cases/{id}/proposals/1/answer", id));
    hourLater(ada().body(STAR).put("/cases/{id}/resolution", id))
        .then()
        .body("agreed", equalTo(true));
    events.tell(new DissatisfactionReported(id, at(8), firstFollowUp));
    awaitStatus(id, "REOPENED");
    hourLater(ada().body(STAR).put("/cases/{id}/resolution", id))
        .then()
        .statusCode(409)
        .body("code", equalTo("case.proposal-missing"));
    hourLater(ada().body(UNREACHABLE).put("/cases/{id}/resolution", id)).then().statusCode(200);
    events.tell(new SatisfactionConfirmed(id, at(20), secondFollowUp));
    awaitStatus(id, "CLOSED");

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id).stream().filter(CaseLifeTest::isOurs))
                    .containsExactly(
                        new CaseOpened(id, MONDAY),
                        new CaseAssigned(id, at(0), CaseTable.HANDLER, "cards", "supervisor"),
                        new OwnershipTaken(id, at(1), CaseTable.HANDLER),
                        new ClarificationRequested(
                            id, at(2), 1, WaitingFor.CUSTOMER, CaseTable.HANDLER),
                        new ClarificationReceived(id, at(3), 1),
                        new SolutionProposed(id, at(4), 1, CaseTable.HANDLER),
                        new SolutionAgreed(id, at(5), 1),
                        new ComplaintResolved(
                            id, at(6), 1, Outcome.UPHELD, true, CaseTable.HANDLER),
                        new ComplaintReopened(id, at(8), 1, ReopeningReason.DISSATISFIED),
                        new ComplaintEscalated(
                            id, at(8), 1, EscalationCriterion.DISSATISFIED_WITH_RESOLUTION, null),
                        new ComplaintResolved(
                            id, at(8), 2, Outcome.UPHELD, false, CaseTable.HANDLER),
                        new ComplaintClosed(id, at(20), ClosureReason.CONFIRMED)));
    as("quality")
        .get("/cases/{id}", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("severity", equalTo("HIGH"))
        .body("agreed", equalTo(false))
        .body("closureReason", equalTo("CONFIRMED"))
        .body("clarifications.question", contains("Which card was it?"))
        .body("clarifications.answer", contains("The blue one"))
        .body("proposals.solution", contains("Money back"))
        .body("proposals.round", contains(1))
        .body("resolutions.agreed", contains(true, false))
        .body("resolutions.withoutProposal", contains(null, "CUSTOMER_UNREACHABLE"))
        .body("resolutions[0].star.actions[0].result", equalTo("The money is back"))
        .body("resolutions[1].star.situation", equalTo("Charged twice"))
        .body("escalations.criterion", contains("DISSATISFIED_WITH_RESOLUTION"))
        .body("reopenings.reason", contains("DISSATISFIED"))
        .body("allowedSteps", equalTo(List.of()));
  }

  @Test
  void shouldCreateAProposalOnceForOneIdempotencyKey() {
    // given
    UUID id = table.heard();
    String key = UUID.randomUUID().toString();
    String body = "{\"solution\":\"Money back\"}";
    ada().header("Idempotency-Key", key).body(body).post("/cases/{id}/proposals", id);

    // when
    Response again =
        ada().header("Idempotency-Key", key).body(body).post("/cases/{id}/proposals", id);

    // then
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("Location", endsWith("/proposals/1"))
        .body("proposals.number", contains(1));
  }

  @Test
  void shouldReopenAtTheCustomersRequestAndKeepTheirWords() {
    // given
    UUID id = table.resolved();

    // when
    Response answer =
        as("agent").body("{\"reason\":\"It came back\"}").put("/cases/{id}/reopening", id);

    // then
    answer
        .then()
        .statusCode(200)
        .body("status", equalTo("REOPENED"))
        .body("reopenings.words", contains("It came back"));
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id, ComplaintReopened.class))
                    .extracting(ComplaintReopened::reason)
                    .containsExactly(ReopeningReason.CUSTOMER_REQUEST));
  }

  @Test
  void shouldMoveUpByHandOnANamedCriterion() {
    // given
    UUID id = table.opened();

    // when
    Response answer =
        as("supervisor")
            .body("{\"criterion\":\"LEGAL_OR_PRESS_THREAT\",\"note\":\"A journalist called\"}")
            .post("/cases/{id}/escalations", id);

    // then
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith("/escalations/1"))
        .body("level", equalTo(1))
        .body("escalations.note", contains("A journalist called"));
  }

  @Test
  void shouldPageThroughTheCasesOfATeam() {
    // given
    String team = "team-" + UUID.randomUUID();
    UUID[] ids = {table.opened(), table.opened(), table.opened()};
    for (UUID id : ids) {
      as("supervisor")
          .body("{\"team\":\"%s\"}".formatted(team))
          .put("/cases/{id}/assignment", id)
          .then()
          .statusCode(200);
    }

    // when
    Response first = as("handler").get("/cases?team={t}&status=ASSIGNED&limit=2", team);
    Response second =
        as("handler").get("/cases?team={t}&limit=2&cursor={c}", team, first.path("next"));

    // then
    first.then().statusCode(200).body("items.size()", equalTo(2));
    second.then().body("items.size()", equalTo(1)).body("next", nullValue());
    assertThat(Stream.of(first, second))
        .flatExtracting(page -> page.<List<String>>path("items.complaintId"))
        .containsExactlyInAnyOrder(ids[0].toString(), ids[1].toString(), ids[2].toString());
    first.then().body("items[0].allowedSteps", contains("ASSIGN", "AWAIT", "RESOLVE", "ESCALATE"));
  }

  private Response hourLater(Response answer) {
    clock.advance(Duration.ofHours(1));
    return answer;
  }

  private static Instant at(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }

  private static boolean isOurs(DomainEvent event) {
    return !(event instanceof ComplaintRegistered
        || event instanceof ComplaintTriaged
        || event instanceof SummaryConfirmed
        || event instanceof SatisfactionConfirmed
        || event instanceof DissatisfactionReported);
  }
}
