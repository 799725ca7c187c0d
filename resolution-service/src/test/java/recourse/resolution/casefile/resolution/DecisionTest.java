package recourse.resolution.casefile.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.PUT_RIGHT;
import static recourse.resolution.CaseTable.STAR;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ProgressSent;
import recourse.contract.SolutionDeclined;
import recourse.resolution.CaseTable;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class DecisionTest {
  private static final String OPTIONS =
      """
      {"options":[
        {"option":"A voucher","cost":{"minor":2000,"currency":"GBP"},"feasibility":5,"customerImpact":2},
        {"option":"Money back","cost":{"minor":9900,"currency":"GBP"},"feasibility":4,"customerImpact":5,
         "chosen":true}],
       "rationale":"A voucher does not dry the floor"}
      """;

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @BeforeEach
  void setClock() {
    clock.set(Instant.parse("2026-06-10T09:00:00Z"));
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldKeepWithEveryProposalTheOptionsItWasChosenFrom() {
    // given
    UUID id = table.heard();
    ada().body(OPTIONS).put("/cases/{id}/options", id).then().statusCode(200);
    ada().body("{\"solution\":\"Money back\"}").post("/cases/{id}/proposals", id);

    // when
    ada().body(OPTIONS.replace("A voucher\"", "A letter\"")).put("/cases/{id}/options", id);
    ada().body("{\"solution\":\"Money back, now\"}").post("/cases/{id}/proposals", id);

    // then
    as("auditor")
        .get("/cases/{id}", id)
        .then()
        .body("proposals[0].options.option", contains("A voucher", "Money back"))
        .body("proposals[0].options.find { it.chosen }.customerImpact", equalTo(5))
        .body("proposals[0].rationale", containsString("dry the floor"))
        .body("proposals[1].options.option", contains("A letter", "Money back"));
  }

  @Test
  void shouldGoBackToItsOwnerWhenTheCustomerAsksForSomethingElse() {
    // given
    UUID id = table.heard();
    ada().body("{\"solution\":\"A voucher\"}").post("/cases/{id}/proposals", id);

    // when
    as("agent")
        .body(
            "{\"answer\":\"COUNTERED\",\"wanted\":{\"minor\":9900,\"currency\":\"GBP\"},"
                + "\"words\":\"All of it\"}")
        .put("/cases/{id}/proposals/1/answer", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("OWNED"))
        .body("proposals[0].answer", equalTo("COUNTERED"))
        .body("proposals[0].wanted.minor", equalTo(9900))
        .body("proposals[0].words", equalTo("All of it"));
    as("agent")
        .body("{\"answer\":\"ACCEPTED\"}")
        .put("/cases/{id}/proposals/1/answer", id)
        .then()
        .statusCode(409);
    ada().body("{\"solution\":\"Money back\"}").post("/cases/{id}/proposals", id);
    as("agent")
        .body("{\"answer\":\"ACCEPTED\"}")
        .put("/cases/{id}/proposals/2/answer", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("AGREED"))
        .body("agreed", equalTo(true));

    // then
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id))
                    .contains(
                        new SolutionDeclined(id, Instant.parse("2026-06-10T09:00:00Z"), 1, true)));
  }

  @Test
  void shouldRefuseADecisionThatLacksAPartAndSayWhich() {
    // given
    UUID id = table.owned();

    // then
    refuses(
        id,
        STAR.replaceFirst("\"reasons\":\"[^\"]*\",", ""),
        400,
        "case.decision-incomplete",
        "reasons");
    refuses(
        id,
        STAR.replaceFirst("\"policies\":\\[[^\\]]*\\],", ""),
        400,
        "case.decision-incomplete",
        "policies");
    refuses(id, STAR.replace("UPHELD", "UNDECIDED"), 400, "case.decision-incomplete", "outcome");
    refuses(id, STAR.replace("\"1\"", "\"99\""), 400, "policy.unknown", "policies[0]");
    refuses(
        id,
        STAR.replace("complaints-procedure", "disp").replace("\"1\"", "\"disp.2026-06\""),
        400,
        "policy.unknown",
        "policies[0]");
  }

  @Test
  void shouldUpholdAfterAProposalOrWithTheReasonWhyThereWasNone() {
    // given
    UUID id = table.heard();

    // then
    refuses(id, STAR, 409, "case.proposal-missing", null);
    refuses(id, STAR.replace("UPHELD", "PARTLY_UPHELD"), 409, "case.proposal-missing", null);
    refuses(
        id,
        PUT_RIGHT.replace("UPHELD", "NOT_UPHELD"),
        400,
        "case.without-proposal-misplaced",
        "withoutProposal");
    refuses(
        id,
        PUT_RIGHT.replace("ALREADY_PUT_RIGHT", "NO_TIME"),
        400,
        "request.wrong-type",
        "withoutProposal");
    ada().body("{\"solution\":\"Money back\"}").post("/cases/{id}/proposals", id);
    refuses(id, PUT_RIGHT, 400, "case.without-proposal-misplaced", "withoutProposal");
    ada()
        .body(STAR)
        .put("/cases/{id}/resolution", id)
        .then()
        .statusCode(200)
        .body("proposals.round", contains(1))
        .body("resolutions[0].withoutProposal", nullValue());
    as("auditor")
        .get("/cases/{id}", table.resolved())
        .then()
        .body("resolutions[0].withoutProposal", equalTo("ALREADY_PUT_RIGHT"));
    ada()
        .body(STAR.replace("UPHELD", "NOT_UPHELD"))
        .put("/cases/{id}/resolution", table.owned())
        .then()
        .statusCode(200);
  }

  @Test
  void shouldCiteThePolicyAndItsVersionBehindEveryDecision() {
    // given
    UUID id = table.resolved();

    // when
    ada()
        .body("{\"kind\":\"GOODWILL\",\"amount\":{\"minor\":1000,\"currency\":\"GBP\"}}")
        .post("/cases/{id}/redress", id)
        .then()
        .statusCode(201)
        .body("redress[0].policies.policy", contains("authority", "payment"))
        .body("redress[0].policies.version", contains("authority-1", "payment-1"));

    // then
    as("supervisor").body("{\"criterion\":\"SAFETY\"}").post("/cases/{id}/escalations", id);
    as("auditor")
        .get("/cases/{id}/grounds", id)
        .then()
        .statusCode(200)
        .body("items.kind", contains("DECISION", "REDRESS", "ESCALATION"))
        .body("items.policies.version.flatten()", hasItems("1", "authority-1", "escalation-2"));
    as("auditor")
        .get("/cases/{id}", id)
        .then()
        .body("resolutions[0].reasons", equalTo("The statement shows it twice"))
        .body("resolutions[0].policies", hasSize(1))
        .body("resolutions[0].policies[0].policy", equalTo("complaints-procedure"))
        .body("resolutions[0].policies[0].version", equalTo("1"));
  }

  @Test
  void shouldTakeANewVersionOfAPolicyAndNeverChangeOne() {
    // given
    String refunds = "{\"title\":\"Refunds\",\"effectiveFrom\":\"2026-06-11\"}";

    // when
    as("quality").body(refunds).put("/policies/refunds/versions/1").then().statusCode(200);
    as("quality").body(refunds).put("/policies/refunds/versions/1").then().statusCode(200);

    // then
    as("quality")
        .body(refunds.replace("2026-06-11", "2026-06-12"))
        .put("/policies/refunds/versions/1")
        .then()
        .statusCode(409)
        .body("code", equalTo("policy.version-taken"));
    as("handler")
        .get("/policies?on=2026-06-11")
        .then()
        .body("items.policy", hasItems("refunds", "complaints-procedure", "cra-2015"));
    UUID id = table.owned();
    refuses(
        id,
        STAR.replace("complaints-procedure", "refunds"),
        400,
        "policy.not-in-force",
        "policies[0]");
  }

  @Test
  void shouldMeasureTheLongestSilence() {
    // given
    UUID id = table.owned();

    // when
    events.tell(
        new ComplaintAcknowledged(
            id, Instant.parse("2026-06-02T08:00:00Z"), Channel.EMAIL, "amina"),
        new ProgressSent(id, Instant.parse("2026-06-07T08:00:00Z"), Channel.EMAIL, "amina"));

    // then
    await()
        .untilAsserted(
            () ->
                as("auditor")
                    .get("/cases/{id}", id)
                    .then()
                    .body("messages.kind", contains("ACKNOWLEDGEMENT", "PROGRESS")));
    as("auditor")
        .get("/cases/{id}", id)
        .then()
        .body("acknowledgedAt", equalTo("2026-06-02T08:00:00Z"))
        .body("longestSilence", equalTo("PT120H"));
  }

  private static void refuses(UUID id, String body, int status, String code, String field) {
    ada()
        .body(body)
        .put("/cases/{id}/resolution", id)
        .then()
        .statusCode(status)
        .body("code", equalTo(code))
        .body("field", equalTo(field));
  }
}
