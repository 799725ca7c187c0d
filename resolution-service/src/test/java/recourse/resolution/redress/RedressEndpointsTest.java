package recourse.resolution.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.CustomerErased;
import recourse.contract.DomainEvent;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressApproved;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.resolution.CaseTable;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class RedressEndpointsTest {
  private static final Instant FRIDAY = Instant.parse("2026-12-18T12:00:00Z");

  private static final String KETTLE =
      """
      {"supply":"GOODS","proof":"SHOWN","contractOn":"2026-11-20","ownedOn":"2026-12-01",
       "deliveredOn":"2026-12-01","priceMinor":25000,"currency":"GBP",
       "cures":[{"kind":"REPAIR","askedOn":"2026-12-11","returnedOn":"2026-12-14","stillFaulty":true}]}
      """;

  @Inject CaseTable table;
  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @BeforeEach
  void setClock() {
    clock.set(FRIDAY);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldPutItRightFromThePurchaseToThePayment() {
    // given
    UUID id = bought();

    // when
    ada()
        .body("{\"kind\":\"REFUND\",\"amount\":{\"minor\":25000,\"currency\":\"GBP\"}}")
        .post("/cases/{id}/redress", id)
        .then()
        .statusCode(201)
        .header("Location", endsWith("/cases/" + id + "/redress/1"))
        .body("redress[0].status", equalTo("PREPARED"))
        .body("redress[0].allowedSteps", empty());
    as("supervisor")
        .body("{\"approved\":true}")
        .put("/cases/{id}/redress/1/approval", id)
        .then()
        .statusCode(200)
        .body("redress[0].status", equalTo("OFFERED"))
        .body("redress[0].rulesVersion", equalTo("cra-2015.1"));
    as("agent")
        .body("{\"answer\":\"ACCEPTED\"}")
        .put("/cases/{id}/redress/1/acceptance", id)
        .then()
        .statusCode(200)
        .body("redress[0].payBefore", equalTo("2027-01-01T00:00:00Z"))
        .body("redress[0].late", equalTo(false));
    clock.set(Instant.parse("2027-01-01T00:00:00Z"));
    as("auditor").get("/cases/{id}/redress", id).then().body("redress[0].late", equalTo(true));
    as("auditor")
        .get("/payments-due?limit=200")
        .then()
        .body("items.find { it.complaintId == '%s' }.late".formatted(id), equalTo(true))
        .body("items.find { it.complaintId == '%s' }.numbers".formatted(id), contains(1));
    clock.set(FRIDAY);
    Response paid = ada().body("{\"sameMeans\":true}").put("/cases/{id}/redress/1/payment", id);

    // then
    paid.then()
        .statusCode(200)
        .body("redress[0].status", equalTo("PAID"))
        .body("redress[0].late", equalTo(false));
    as("auditor")
        .get("/payments-due?limit=200")
        .then()
        .body("items.findAll { it.complaintId == '%s' }".formatted(id), empty());
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(id).stream().filter(RedressEndpointsTest::isAboutRedress))
                    .extracting(event -> (Object) event.getClass())
                    .containsExactly(
                        RedressApproved.class,
                        RedressOffered.class,
                        RedressAccepted.class,
                        RedressPaid.class));
  }

  @Test
  void shouldListWhatIsOwedByItsLegalDayPageByPageUntilItIsPaid() {
    // given
    UUID overChristmas = owing("GBP", FRIDAY);
    UUID euros = owing("EUR", Instant.parse("2026-12-17T23:59:59Z"));
    UUID inSummer = owing("GBP", Instant.parse("2026-06-10T22:59:59Z"));
    UUID theDayAfter = owing("GBP", Instant.parse("2026-06-10T23:00:00Z"));
    List<String> mine =
        Stream.of(inSummer, theDayAfter, euros, overChristmas).map(UUID::toString).toList();
    clock.set(Instant.parse("2026-12-30T23:59:59Z"));

    // then
    assertThat(due(1).stream().filter(line -> mine.contains(line.get("complaintId"))))
        .extracting(line -> line.get("complaintId"), line -> line.get("lastDay"), late())
        .containsExactly(
            tuple(mine.get(0), "2026-06-23", true),
            tuple(mine.get(1), "2026-06-24", true),
            tuple(mine.get(2), "2026-12-30", false),
            tuple(mine.get(3), "2026-12-31", false));
    assertThat(due(200)).isEqualTo(due(1)).isEqualTo(due(3));
    assertThat(line(euros))
        .containsEntry("payBefore", "2026-12-31T00:00:00Z")
        .containsEntry(
            "owed",
            List.of(
                Map.of(
                    "number",
                    1,
                    "kind",
                    "GOODWILL",
                    "amount",
                    Map.of("minor", 500, "currency", "EUR"))));
    clock.advance(Duration.ofSeconds(1));
    assertThat(line(euros)).containsEntry("late", true);
    assertThat(line(overChristmas)).containsEntry("late", false);
    ada().body("{\"sameMeans\":true}").put("/cases/{id}/redress/1/payment", euros);
    assertThat(due(200)).noneMatch(line -> euros.toString().equals(line.get("complaintId")));
    as("agent").get("/payments-due").then().statusCode(403);
    as("quality").get("/payments-due").then().statusCode(403);
    as("handler").get("/payments-due?limit=0").then().statusCode(400);
    as("handler").get("/payments-due?cursor=x").then().statusCode(400);
  }

  /** Nothing is owed before it is accepted; then from that instant on. */
  private UUID owing(String currency, Instant acceptedAt) {
    clock.set(acceptedAt);
    UUID id = table.owned();
    ada()
        .body(
            "{\"kind\":\"GOODWILL\",\"amount\":{\"minor\":500,\"currency\":\"%s\"}}"
                .formatted(currency))
        .post("/cases/{id}/redress", id)
        .then()
        .statusCode(201);
    assertThat(due(200)).noneMatch(line -> id.toString().equals(line.get("complaintId")));
    as("agent")
        .body("{\"answer\":\"ACCEPTED\"}")
        .put("/cases/{id}/redress/1/acceptance", id)
        .then()
        .statusCode(200);
    return id;
  }

  private static Function<Map<String, Object>, Object> late() {
    return line -> line.get("late");
  }

  private static Map<String, Object> line(UUID id) {
    return due(200).stream()
        .filter(line -> id.toString().equals(line.get("complaintId")))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> due(int pageSize) {
    List<Map<String, Object>> all = new ArrayList<>();
    String cursor = null;
    do {
      Response page =
          as("auditor")
              .queryParam("limit", pageSize)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/payments-due");
      all.addAll(page.path("items"));
      cursor = page.path("next");
    } while (cursor != null);
    return all;
  }

  @Test
  void shouldListWhatTheLawGivesOnADay() {
    // given
    UUID id = bought();

    // then
    as("quality")
        .get("/cases/{id}/remedies", id)
        .then()
        .statusCode(200)
        .body("on", equalTo("2026-12-18"))
        .body("rules", equalTo("cra-2015.1"))
        .body(
            "open.remedy",
            contains(
                "SHORT_TERM_REJECTION",
                "REPAIR",
                "REPLACEMENT",
                "PRICE_REDUCTION",
                "FINAL_REJECTION"))
        .body("open[0].lastDay", equalTo("2027-01-04"))
        .body("open[0].section", equalTo("s.20, s.22"))
        .body("open[0].minimumMinor", equalTo(25000));
    as("handler")
        .get("/cases/{id}/remedies?on=2027-01-05", id)
        .then()
        .body("closed.remedy", contains("SHORT_TERM_REJECTION"));
    as("handler")
        .get("/cases/{id}/remedies?on=tomorrow", id)
        .then()
        .statusCode(400)
        .body("code", equalTo("request.invalid"));
  }

  @Test
  void shouldRefuseASettlementBelowTheLaw() {
    // given
    UUID id = bought();

    // when
    Response answer =
        ada()
            .body("{\"kind\":\"REFUND\",\"amount\":{\"minor\":24999,\"currency\":\"GBP\"}}")
            .post("/cases/{id}/redress", id);

    // then
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("redress.below-statutory-rights"))
        .body("detail", containsString("s.20, s.22"));
    as("auditor").get("/cases/{id}/redress", id).then().body("redress", empty());
  }

  @Test
  void shouldNotLetASupervisorApproveTheirOwn() {
    // given
    UUID id = bought();
    as("supervisor", "s-bea")
        .body("{\"kind\":\"GOODWILL\",\"amount\":{\"minor\":100001,\"currency\":\"GBP\"}}")
        .post("/cases/{id}/redress", id);

    // when
    Response own =
        as("supervisor", "s-bea")
            .body("{\"approved\":true}")
            .put("/cases/{id}/redress/1/approval", id);
    Response handler =
        as("handler", "h-carl")
            .body("{\"approved\":true}")
            .put("/cases/{id}/redress/1/approval", id);

    // then
    own.then().statusCode(403).body("code", equalTo("redress.own-offer"));
    handler.then().statusCode(403);
  }

  @Test
  void shouldKeepWhatTheCustomerAsksForInsteadUntilTheyAreErased() {
    // given
    UUID id = bought();
    ada()
        .body(
            """
            {"options":[{"option":"Mend it","cost":{"minor":3000,"currency":"GBP"},"feasibility":4,"customerImpact":2},
             {"option":"A new one","cost":{"minor":9000,"currency":"GBP"},"feasibility":5,"customerImpact":5,"chosen":true}],
             "rationale":"It failed once already"}
            """)
        .put("/cases/{id}/options", id)
        .then()
        .statusCode(200)
        .body("options.chosen", contains(false, true))
        .body("rationale", equalTo("It failed once already"));
    ada()
        .body("{\"kind\":\"REPLACEMENT\"}")
        .post("/cases/{id}/redress", id)
        .then()
        .body("redress[0].status", equalTo("OFFERED"));

    // when
    as("agent")
        .body(
            "{\"answer\":\"COUNTERED\",\"wanted\":{\"minor\":25000,\"currency\":\"GBP\"},\"words\":\"My money\"}")
        .put("/cases/{id}/redress/1/acceptance", id)
        .then()
        .body("redress[0].status", equalTo("COUNTERED"))
        .body("redress[0].counterWords", equalTo("My money"));
    events.tell(new CustomerErased(id, FRIDAY));

    // then
    await()
        .untilAsserted(
            () ->
                as("auditor")
                    .get("/cases/{id}/redress", id)
                    .then()
                    .body("redress[0].counterWords", nullValue())
                    .body("rationale", nullValue())
                    .body("redress[0].counterMinor", equalTo(25000)));
  }

  @Test
  void shouldGuardEditsAndReplayWhatWasLost() {
    // given
    UUID id = bought();
    String key = UUID.randomUUID().toString();
    String goodwill = "{\"kind\":\"GOODWILL\",\"amount\":{\"minor\":500,\"currency\":\"GBP\"}}";
    ada().header("Idempotency-Key", key).body(goodwill).post("/cases/{id}/redress", id);

    // when
    Response again =
        ada().header("Idempotency-Key", key).body(goodwill).post("/cases/{id}/redress", id);
    Response stale =
        as("agent")
            .header("If-Match", "\"0\"")
            .body("{\"answer\":\"ACCEPTED\"}")
            .put("/cases/{id}/redress/1/acceptance", id);

    // then
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("redress.number", contains(1));
    stale.then().statusCode(412).body("code", equalTo("stale"));
  }

  @Test
  void shouldKnowNoRedressWithoutACaseAndNoRemediesWithoutAPurchase() {
    // given
    UUID id = table.opened();
    UUID unknown = UUID.randomUUID();

    // then
    as("handler").get("/cases/{id}/redress", unknown).then().statusCode(404);
    ada().body(KETTLE).put("/cases/{id}/purchase", unknown).then().statusCode(404);
    as("handler")
        .get("/cases/{id}/remedies", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("redress.purchase-missing"));
  }

  @Test
  void shouldShowWhichRulesAreOn() {
    as("auditor")
        .get("/rule-packs")
        .then()
        .statusCode(200)
        .body("items.find { it.pack.law == 'cra-2015' }.on", equalTo(true))
        .body("items.find { it.pack.law == 'disp' }.on", equalTo(false))
        .body("items.pack.effectiveFrom", hasItem("2015-10-01"));
  }

  private UUID bought() {
    UUID id = table.owned();
    ada().body(KETTLE).put("/cases/{id}/purchase", id).then().statusCode(200);
    return id;
  }

  private static boolean isAboutRedress(DomainEvent event) {
    return event.getClass().getSimpleName().startsWith("Redress");
  }
}
