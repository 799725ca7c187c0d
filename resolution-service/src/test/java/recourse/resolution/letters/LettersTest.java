package recourse.resolution.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.PUT_RIGHT;
import static recourse.resolution.CaseTable.STAR;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Adjustment;
import recourse.contract.Channel;
import recourse.contract.CustomerErased;
import recourse.contract.LetterIssued;
import recourse.contract.LetterKind;
import recourse.contract.NeedsTold;
import recourse.resolution.CaseTable;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

/** The house of the tests has only the notice on alternative dispute resolution to give. */
@QuarkusTest
class LettersTest {
  private static final Instant NOON = Instant.parse("2026-06-10T12:00:00Z");
  private static final String FINAL =
      "{\"letter\":\"FINAL_RESPONSE\",\"message\":\"We are sorry.\"}";

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @BeforeEach
  void setClock() {
    clock.set(NOON);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldShowWhatADraftMissesAndIssueItOnceWithItsChecklist() {
    // given
    UUID id = table.resolved();
    String key = UUID.randomUUID().toString();

    // when
    ada()
        .body(FINAL)
        .post("/cases/{id}/letter-drafts", id)
        .then()
        .statusCode(200)
        .body("complete", equalTo(true))
        .body("checklist.item", contains("ADR_SCHEME"))
        .body("checklist[0].version", equalTo("adr-notice.2026-04"))
        .body("flags.flag", hasItem("FEELING_NOT_NAMED"))
        .body("html", containsString("We uphold your complaint."));
    as("auditor").get("/cases/{id}/letters", id).then().body("items", empty());
    Response first = issue(id, key);
    Response again = issue(id, key);

    // then
    first
        .then()
        .statusCode(201)
        .header("Location", endsWith("/cases/" + id + "/letters/1"))
        .body("letter", equalTo("FINAL_RESPONSE"))
        .body("round", equalTo(1))
        .body("checklist.present", contains(true));
    assertThat(again.asString()).isEqualTo(first.asString());
    as("auditor").get("/cases/{id}/letters", id).then().body("items.number", contains(1));
    as("agent")
        .get("/cases/{id}/letters/1/page", id)
        .then()
        .contentType("text/html")
        .body(containsString("The statement shows it twice"));
    byte[] paper = as("agent").get("/cases/{id}/letters/1/pdf", id).asByteArray();
    assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
        .isEqualTo("%PDF-");
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id))
                    .contains(
                        new LetterIssued(
                            id, NOON, 1, LetterKind.FINAL_RESPONSE, 1, CaseTable.HANDLER)));
  }

  @Test
  void shouldRefuseALetterThatDoesNotFitWhereTheCaseStands() {
    // given
    UUID open = table.owned();
    UUID resolved = table.resolved();

    // then
    refuses(open, "FINAL_RESPONSE", 409, "letter.not-resolved");
    refuses(resolved, "DELAY_NOTICE", 409, "letter.answered");
    refuses(resolved, "SUMMARY_RESOLUTION", 409, "letter.no-summary");
    refuses(resolved, "ACKNOWLEDGEMENT", 400, "letter.not-ours");
    as("auditor").get("/cases/{id}/letters/7", resolved).then().statusCode(404);
  }

  @Test
  void shouldSummariseWhatWasAgreedUntilTheThirdBusinessDay() {
    // given
    clock.set(Instant.parse("2026-06-04T15:59:00Z"));
    UUID id = table.heard();
    ada().body("{\"solution\":\"Money back\"}").post("/cases/{id}/proposals", id);
    as("agent").body("{\"answer\":\"ACCEPTED\"}").put("/cases/{id}/proposals/1/answer", id);
    ada().body(STAR).put("/cases/{id}/resolution", id).then().statusCode(200);

    // when
    Response issued =
        ada().body("{\"letter\":\"SUMMARY_RESOLUTION\"}").post("/cases/{id}/letters", id);

    // then
    issued.then().statusCode(201).body("letter", equalTo("SUMMARY_RESOLUTION"));
  }

  @Test
  void shouldReachWhoNeedsAnotherFormWithoutBeingToldAgain() {
    // given
    UUID id = table.resolved();
    events.tell(
        new NeedsTold(
            id, NOON, List.of(Adjustment.BRAILLE, Adjustment.LARGE_PRINT), "pl", Channel.LETTER));
    await()
        .untilAsserted(
            () ->
                as("handler")
                    .get("/cases/{id}/needs", id)
                    .then()
                    .statusCode(200)
                    .body("language", equalTo("pl"))
                    .body("adjustments", contains("BRAILLE", "LARGE_PRINT")));

    // then
    ada()
        .body(FINAL)
        .post("/cases/{id}/letter-drafts", id)
        .then()
        .statusCode(200)
        .body("flags.flag", contains("FEELING_NOT_NAMED"))
        .body("complete", equalTo(false))
        .body("language", equalTo("pl"))
        .body("form.unmet", contains("BRAILLE"))
        .body("html", containsString("font-size: 18pt"))
        .body("html", containsString("Uznajemy Państwa skargę."));
    ada()
        .body(
            "{\"letter\":\"FINAL_RESPONSE\",\"message\":\"Rozumiemy, że się Pani martwiła."
                + " Przepraszamy, jeśli poczuła się Pani pominięta. Zwrócimy pieniądze.\"}")
        .post("/cases/{id}/letter-drafts", id)
        .then()
        .statusCode(200)
        .body("flags.flag", contains("APOLOGY_NOT_MEANT", "APOLOGY_WITHOUT_RESPONSIBILITY"));
    refusesForm(id, "\"largePrint\":false", "largePrint");
    refusesForm(id, "\"message\":\"We are sorry.\"", "byHand");
    ada()
        .body("{\"letter\":\"FINAL_RESPONSE\",\"byHand\":[\"BRAILLE\"]}")
        .post("/cases/{id}/letters", id)
        .then()
        .statusCode(201)
        .body("language", equalTo("pl"))
        .body("applied", contains("LARGE_PRINT"));
  }

  private static void refusesForm(UUID id, String with, String field) {
    ada()
        .body("{\"letter\":\"FINAL_RESPONSE\"," + with + "}")
        .post("/cases/{id}/letters", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("letter.contradicts-adjustment"))
        .body("field", equalTo(field));
  }

  @Test
  void shouldForgetWhatWasWrittenAndKeepThatItWas() {
    // given
    UUID id = table.resolved();
    issue(id, UUID.randomUUID().toString()).then().statusCode(201);

    // when
    events.tell(new CustomerErased(id, NOON));

    // then
    await()
        .untilAsserted(
            () ->
                as("auditor")
                    .get("/cases/{id}/letters/1", id)
                    .then()
                    .body("forgotten", equalTo(true)));
    as("agent")
        .get("/cases/{id}/letters/1/page", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("letter.forgotten"));
    String kept = as("auditor").get("/cases/{id}", id).asString();
    assertThat(kept)
        .contains("UPHELD", "complaints-procedure")
        .doesNotContain("Charged twice", "The statement shows", "The money is back");
  }

  @Test
  void shouldShowTheStagesWithWhatWasSkipped() {
    // given
    UUID id = table.resolved();

    // when
    issue(id, UUID.randomUUID().toString());

    // then
    as("auditor")
        .get("/cases/{id}/stages", id)
        .then()
        .statusCode(200)
        .body(
            "models[0].stages.state",
            contains("DONE", "SKIPPED", "SKIPPED", "DONE", "SKIPPED", "DONE", "DONE", "CURRENT"))
        .body("models[0].adherence", equalTo(0.5714f))
        .body("models[1].model", equalTo("LISTEN_UNDERSTAND_RESOLVE_CONFIRM"))
        .body("models[1].stages.state", contains("SKIPPED", "SKIPPED", "DONE", "CURRENT"))
        .body("models[2].model", equalTo("CLARIFY_PROPOSE_AGREE"))
        .body("models[2].stages.state", contains("SKIPPED", "SKIPPED", "SKIPPED", "DONE"))
        .body(
            "models[2].stages.find { it.stage == 'PROPOSE' }.because", equalTo("ALREADY_PUT_RIGHT"))
        .body("models[2].stages.find { it.stage == 'CLARIFY' }.because", nullValue());
  }

  @Test
  void shouldShowInvestigationAsAStageOfItsOwn() {
    // given
    UUID id = table.owned();
    investigated(id, "CURRENT", null);
    evidence(id);
    investigated(id, "CURRENT", null);

    // when
    clock.set(NOON.plusSeconds(60));
    reasoned(id, 1);

    // then
    investigated(id, "DONE", "2026-06-10T12:01:00Z");
    evidence(id);
    investigated(id, "CURRENT", null);
    reasoned(id, 2);
    clock.set(NOON.plusSeconds(120));
    ada().body(PUT_RIGHT).put("/cases/{id}/resolution", id).then().statusCode(200);
    investigated(id, "DONE", "2026-06-10T12:01:00Z");
    clock.set(NOON.plusSeconds(180));
    reasoned(id, 2);
    investigated(id, "OUT_OF_ORDER", "2026-06-10T12:03:00Z");
  }

  private static void evidence(UUID id) {
    ada()
        .body("{\"kind\":\"RECORD\",\"words\":\"Charged twice on 28 May\"}")
        .post("/cases/{id}/evidence", id)
        .then()
        .statusCode(201);
  }

  private static void reasoned(UUID id, int pieces) {
    String weighed =
        IntStream.rangeClosed(1, pieces)
            .mapToObj("{\"evidence\":%d,\"weight\":\"SOME\",\"because\":\"It is ours\"}"::formatted)
            .collect(Collectors.joining(","));
    ada()
        .body(
            "{\"finding\":\"Twice\",\"standards\":[{\"standard\":\"s\",\"application\":\"a\"}],"
                + "\"weighed\":["
                + weighed
                + "]}")
        .put("/cases/{id}/reasoning", id)
        .then()
        .statusCode(200);
  }

  private static void investigated(UUID id, String state, String at) {
    as("auditor")
        .get("/cases/{id}/stages", id)
        .then()
        .statusCode(200)
        .body("models[0].stages.find { it.stage == 'INVESTIGATED' }.state", equalTo(state))
        .body("models[0].stages.find { it.stage == 'INVESTIGATED' }.at", equalTo(at));
  }

  private static Response issue(UUID id, String key) {
    return ada().header("Idempotency-Key", key).body(FINAL).post("/cases/{id}/letters", id);
  }

  private static void refuses(UUID id, String letter, int status, String code) {
    ada()
        .body("{\"letter\":\"%s\"}".formatted(letter))
        .post("/cases/{id}/letters", id)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }
}
