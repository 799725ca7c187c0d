package recourse.intake.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Catalogue;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.CustomerErased;
import recourse.contract.NeedsTold;
import recourse.intake.Complainants;
import recourse.intake.Everything;
import recourse.intake.complaints.Customer;
import recourse.intake.search.SqlWordIndex;
import recourse.local.access.Tokens;
import recourse.spine.envelope.CloudEventHeaders;
import recourse.spine.envelope.EventCodec;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class PrivacyTest {
  private static final Duration WHILE_BUSY = Duration.ofSeconds(60);
  private static final String LONG_AGO = "2019-03-01T09:00:00Z";

  @Inject EventPublisher events;
  @Inject SettableClock clock;
  @Inject Everything everything;
  @Inject SqlTemplate db;
  @Inject SqlWordIndex search;
  @Inject RetentionSweep sweep;

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldTellTheCustomerEverythingInTheClear() {
    // given
    String customer = customer();
    String id = complains(customer, "2026-06-01T09:00:00Z");

    // when
    Response report = as("privacy").get("/customers/{ref}/data", customer);

    // then
    report
        .then()
        .statusCode(200)
        .body("customerRef", equalTo(customer))
        .body("notice.purpose", notNullValue())
        .body("complaints.id", contains(id))
        .body("complaints[0].customer.name", equalTo("Mrs Okoro"))
        .body("complaints[0].customer.email", equalTo("okoro@example.org"))
        .body("complaints[0].customer.adjustments", contains("LARGE_PRINT"))
        .body("complaints[0].narrative", equalTo("The kitchen floor is wet every morning."))
        .body("complaints[0].keptUntil", equalTo("2029-06-01T09:00:00Z"));
    await()
        .atMost(WHILE_BUSY)
        .untilAsserted(
            () ->
                as("privacy")
                    .get("/customers/{ref}/data", customer)
                    .then()
                    .body(
                        "complaints[0].timeline.what",
                        contains("complaint.registered.v1", "customer.needs-told.v1")));
  }

  /** Not only what counts now: earlier summaries and judgements are data about them as well. */
  @Test
  void shouldTellWhatWasThoughtBeforeToo() {
    // given
    String customer = customer();
    String id = complains(customer, "2026-06-01T09:00:00Z");
    String other = complains(customer, "2026-06-02T09:00:00Z");
    for (String summary : List.of("It drips.", "It leaks at night.")) {
      as("agent").body(Map.of("summary", summary)).put("/complaints/{id}/summary", id);
    }
    for (String severity : List.of("LOW", "HARM")) {
      as("agent")
          .body(Map.of("severity", severity, "complexity", "ROUTINE"))
          .put("/complaints/{id}/triage", id);
    }
    as("agent").body(Map.of("into", id)).put("/complaints/{id}/merge", other);

    // when
    Response report = as("privacy").get("/customers/{ref}/data", customer);

    // then
    report
        .then()
        .statusCode(200)
        .body(
            "complaints[0].alsoHeld.hearing[0].summaries.text",
            contains("It drips.", "It leaks at night."))
        .body("complaints[0].alsoHeld.judgements.triage.severity", contains("LOW", "HARM"))
        .body("complaints[1].alsoHeld.links.kind", contains("MERGED_INTO"));
  }

  @Test
  void shouldLetNobodyButPrivacyAskForIt() {
    as("agent").get("/customers/{ref}/data", "x").then().statusCode(403);
    as("supervisor").put("/customers/{ref}/erasure", "x").then().statusCode(403);
  }

  @Test
  void shouldSayThatACustomerIsUnknown() {
    as("privacy")
        .get("/customers/{ref}/data", "nobody")
        .then()
        .statusCode(404)
        .body("code", equalTo("unknown"));
    as("privacy")
        .body("{\"ground\":\"OBJECTION\"}")
        .put("/customers/{ref}/erasure", "nobody")
        .then()
        .statusCode(404);
  }

  @Test
  void shouldPutRightWhatWasWrongInAllComplaints() {
    // given
    String customer = customer();
    String first = complains(customer, "2026-06-01T09:00:00Z");
    String second = complains(customer, "2026-06-02T09:00:00Z");

    // when
    Response done =
        as("privacy")
            .body("{\"name\":\"Dr Okoro\",\"adjustments\":[\"EASY_READ\"]}")
            .put("/customers/{ref}/rectification", customer);

    // then
    done.then().statusCode(200).body("fields", contains("name", "adjustments"));
    for (String id : List.of(first, second)) {
      as("agent")
          .get("/complaints/{id}", id)
          .then()
          .body("customer.name", equalTo("Dr Okoro"))
          .body("customer.email", equalTo("okoro@example.org"))
          .body("customer.adjustments", contains("EASY_READ"));
    }
    as("agent")
        .get("/customers/{ref}/needs", customer)
        .then()
        .body("adjustments", contains("EASY_READ"));
    await()
        .atMost(WHILE_BUSY)
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(second), NeedsTold.class))
                    .extracting(told -> told.occurredAt().toString())
                    .containsOnlyOnce(done.<String>path("doneAt")));
    as("privacy").get("/customers/{ref}/data", customer).then().body("rectifications", hasSize(1));
  }

  @Test
  void shouldRefuseToPutRightNothing() {
    // given
    String customer = customer();
    complains(customer, "2026-06-01T09:00:00Z");

    // when // then
    as("privacy")
        .body("{}")
        .put("/customers/{ref}/rectification", customer)
        .then()
        .statusCode(400)
        .body("code", equalTo("request.invalid"));
  }

  @Test
  void shouldKeepAYoungRecordAndNameTheExemption() {
    // given
    String customer = customer();
    clock.set(Instant.parse("2026-07-01T00:00:00Z"));
    String id = withdrawn(customer, "2026-06-01T09:00:00Z");

    // when
    Response decision = erase(customer, "NO_LONGER_NECESSARY");

    // then
    decision
        .then()
        .statusCode(200)
        .body("outcome", equalTo("REFUSED"))
        .body("groundInLaw", equalTo("Art 17(1)(a)"))
        .body("complaints[0].exemption", equalTo("RETENTION_DUTY"))
        .body("complaints[0].exemptionInLaw", equalTo("Art 17(3)(b) with DISP 1.9.1R"))
        .body("complaints[0].keepUntil", equalTo("2029-06-01T09:00:00Z"));
    as("agent").get("/complaints/{id}", id).then().body("customer.name", equalTo("Mrs Okoro"));
    as("auditor")
        .get(decision.header("Location"))
        .then()
        .statusCode(200)
        .body("outcome", equalTo("REFUSED"))
        .body("policyVersion", equalTo("retention-2026-06"));
  }

  @Test
  void shouldErasePartlyWhereOnlySomeMayGo() {
    // given
    String customer = customer();
    String old = withdrawn(customer, LONG_AGO);
    String young = complains(customer, "2026-06-01T09:00:00Z");

    // when
    Response decision = erase(customer, "OBJECTION");

    // then
    decision
        .then()
        .body("outcome", equalTo("PARTLY_ERASED"))
        .body("complaints.erased", contains(true, false));
    assertThat(keysOf(customer)).as("what is kept still needs its key").isEqualTo(1);
    as("agent")
        .get("/complaints/{id}", old)
        .then()
        .body("customer.name", nullValue())
        .body("narrative", nullValue())
        .body("erasedAt", notNullValue());
    as("agent").get("/complaints/{id}", young).then().body("customer.name", equalTo("Mrs Okoro"));
  }

  @Test
  void shouldForgetAMaliciousAllegationOnceNothingHasItKept() {
    // given
    String customer = customer();
    withdrawn(customer, LONG_AGO);

    // when
    Response decision = erase(customer, "MALICIOUS_ALLEGATION");

    // then
    decision.then().body("outcome", equalTo("ERASED")).body("groundInLaw", equalTo("Art 17(1)(g)"));
  }

  @Test
  void shouldRefuseAGroundThatIsNone() {
    as("privacy")
        .body("{\"ground\":\"BECAUSE\"}")
        .put("/customers/{ref}/erasure", "x")
        .then()
        .statusCode(400)
        .body("code", equalTo("request.wrong-type"))
        .body("field", equalTo("ground"));
  }

  @Test
  void shouldLeaveNoTraceOfWhatACustomerToldAndTellNoFigureAnythingElse() {
    // given
    String canary = "Zephyrine" + UUID.randomUUID().toString().replace("-", "");
    String customer = customer();
    List<String> diary = new ArrayList<>();
    Handler ear = listeningTo(diary);
    String id = complains(canaries(canary), customer, LONG_AGO);
    as("supervisor").body("{}").put("/complaints/{id}/acknowledgement", id).then().statusCode(200);
    as("supervisor").body("{}").put("/complaints/{id}/withdrawal", id).then().statusCode(200);
    UUID complaint = UUID.fromString(id);
    await().atMost(WHILE_BUSY).untilAsserted(() -> assertThat(events.about(complaint)).hasSize(3));
    List<ComplaintEvent> before = events.about(complaint);
    assertThat(as("agent").get("/complaints/{id}", id).asString()).contains(canary);
    assertThat(keysOf(customer)).isEqualTo(1);

    // when
    erase(customer, "NO_LONGER_NECESSARY").then().body("outcome", equalTo("ERASED"));
    assertThat(keysOf(customer)).as("the key is destroyed").isZero();

    // then
    await().atMost(WHILE_BUSY).untilAsserted(() -> assertThat(events.about(complaint)).hasSize(4));
    assertThat(events.about(complaint).subList(0, 3)).isEqualTo(before);
    assertThat(events.about(complaint).get(3)).isInstanceOf(CustomerErased.class);
    Logger.getLogger("").removeHandler(ear);
    assertThat(String.join("\n", diary)).doesNotContain(canary);
    assertThat(topic()).doesNotContain(canary);
    assertThat(everything.dump())
        .contains(id)
        .doesNotContain(canary)
        .doesNotContain(Everything.asBytes(canary));
    assertThat(as("agent").get("/complaints/{id}", id).asString()).doesNotContain(canary);
    assertThat(as("privacy").get("/customers/{ref}/data", customer).asString())
        .doesNotContain(canary);
  }

  @Test
  void shouldKeepNothingInTheClearWhileTheComplaintLives() {
    // given
    String canary = "Quillfeather" + UUID.randomUUID().toString().replace("-", "");

    // when
    complains(canaries(canary), customer(), "2026-06-01T09:00:00Z");

    // then
    assertThat(everything.dump()).doesNotContain(canary).doesNotContain(Everything.asBytes(canary));
  }

  @Test
  void shouldForgetTheWordsAComplaintIsFoundBy() {
    // given
    String customer = customer();
    String id = withdrawn(customer, LONG_AGO);
    String token = search.of("kitchen").iterator().next().toString();
    assertThat(wordsOf(id)).contains(token);

    // when
    erase(customer, "NO_LONGER_NECESSARY");

    // then
    assertThat(wordsOf(id)).isEmpty();
  }

  @Test
  void shouldChangeNoFigureWhenFiveInAHundredCustomersAreErased() {
    // given
    List<String> customers = IntStream.range(0, 20).mapToObj(i -> customer()).toList();
    List<UUID> ids =
        customers.stream().map(ref -> UUID.fromString(withdrawn(ref, LONG_AGO))).toList();
    await().atMost(WHILE_BUSY).until(() -> told(ids).size() == 60);
    List<ComplaintEvent> before = told(ids);

    // when
    erase(customers.get(7), "NO_LONGER_NECESSARY").then().body("outcome", equalTo("ERASED"));

    // then
    await().atMost(WHILE_BUSY).until(() -> told(ids).size() == 61);
    List<ComplaintEvent> after = told(ids);
    assertThat(after.stream().filter(event -> !(event instanceof CustomerErased)))
        .containsExactlyElementsOf(before);
    assertThat(
            after.stream()
                .filter(CustomerErased.class::isInstance)
                .map(ComplaintEvent::complaintId))
        .containsExactly(ids.get(7));
    as("agent")
        .get("/complaints?customer={ref}", customers.get(7))
        .then()
        .body("items", hasSize(1))
        .body("items.status", everyItem(equalTo("WITHDRAWN")));
  }

  @Test
  void shouldLetTheScheduleTakeWhatIsOverAndOldAndNothingElse() {
    // given
    String customer = customer();
    String over = withdrawn(customer, LONG_AGO);
    String open = complains(customer, LONG_AGO);
    String young = withdrawn(customer, "2026-06-01T09:00:00Z");

    // when
    sweep.sweep();

    // then
    as("agent").get("/complaints/{id}", over).then().body("erasedAt", notNullValue());
    as("agent").get("/complaints/{id}", open).then().body("erasedAt", nullValue());
    as("agent").get("/complaints/{id}", young).then().body("customer.name", equalTo("Mrs Okoro"));
    as("privacy")
        .get("/customers/{ref}/data", customer)
        .then()
        .body("erasureDecisions.decidedBy", contains("retention-schedule"));
  }

  @Test
  void shouldMarkADataProtectionComplaintAndItsLastDay() {
    // given
    clock.set(Instant.parse("2026-12-19T00:00:00Z"));

    // when
    String id =
        complains(
            Complainants.mrsOkoro().with("dataProtection", true),
            customer(),
            "2026-12-18T12:00:00Z");

    // then
    as("agent")
        .get("/complaints/{id}", id)
        .then()
        .body("dataProtection.acknowledgeBy", equalTo("2027-01-16"));
    await()
        .atMost(WHILE_BUSY)
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(id), ComplaintRegistered.class))
                    .singleElement()
                    .satisfies(event -> assertThat(event.dataProtection()).isTrue()));
  }

  /** All that was told about these, in the order of the topic. */
  private List<ComplaintEvent> told(List<UUID> ids) {
    return events.everything().stream()
        .filter(record -> ids.contains(UUID.fromString(record.key())))
        .map(
            record ->
                (ComplaintEvent)
                    EventCodec.read(
                        record.value(),
                        Catalogue.byWireName(
                                CloudEventHeaders.required(record.headers(), "ce_type"))
                            .orElseThrow()))
        .toList();
  }

  private int keysOf(String customer) {
    return db.value(
        "select count(*) from words_key where owner = ?",
        select -> select.setObject(1, Customer.idOf(customer)),
        row -> row.getInt(1));
  }

  private String wordsOf(String id) {
    return everything
        .dump()
        .lines()
        .filter(row -> row.startsWith("(" + id + ",\"{"))
        .collect(Collectors.joining());
  }

  private String topic() {
    return events.everything().stream()
        .map(record -> record.headers() + new String(record.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private static Handler listeningTo(List<String> diary) {
    Handler ear =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            diary.add(
                record.getMessage() + " " + java.util.Arrays.toString(record.getParameters()));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger.getLogger("").addHandler(ear);
    return ear;
  }

  private static Complainants canaries(String canary) {
    return Complainants.mrsOkoro()
        .with("narrative", "It was " + canary + " who rang.")
        .with("desiredOutcome", canary)
        .with(
            "customer",
            Map.of("name", canary, "email", canary + "@example.org", "phone", "+44 20 7946 0123"));
  }

  private static String complains(String customer, String receivedAt) {
    return complains(Complainants.mrsOkoro(), customer, receivedAt);
  }

  private static String complains(Complainants who, String customer, String receivedAt) {
    @SuppressWarnings("unchecked")
    Map<String, Object> person = new HashMap<>((Map<String, Object>) who.request().get("customer"));
    person.put("ref", customer);
    return as("agent")
        .body(who.with("customer", person).with("receivedAt", receivedAt).json())
        .post("/complaints")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String withdrawn(String customer, String receivedAt) {
    String id = complains(customer, receivedAt);
    as("supervisor").body("{}").put("/complaints/{id}/withdrawal", id).then().statusCode(200);
    return id;
  }

  private static Response erase(String customer, String ground) {
    return as("privacy")
        .body("{\"ground\":\"" + ground + "\"}")
        .put("/customers/{ref}/erasure", customer);
  }

  private static String customer() {
    return "cust-" + UUID.randomUUID();
  }

  private static RequestSpecification as(String role) {
    return given()
        .header("Authorization", "Bearer " + Tokens.token(role))
        .contentType("application/json");
  }
}
