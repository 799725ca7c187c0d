package recourse.intake.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.sql.SqlTemplate;

@QuarkusTest
class SearchTest {
  @Inject SqlTemplate db;

  private final String customer = "cust-" + UUID.randomUUID();

  @Test
  void shouldFindByWordsOfWhatTheCustomerSaid() {
    // given
    String wet = complains("The Kitchen floor is wet: soaked!", "crm-" + customer + "-1");
    String burnt = complains("The kitchen smells burnt.", "crm-" + customer + "-2");

    // then
    assertFound("kitchen", burnt, wet);
    assertFound("KITCHEN soaked", wet);
    as("agent")
        .get("/complaints?customer={c}&q=garden", customer)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void shouldFindWordsThroughAllTheYearsLatestFirstAndPageByPage() {
    // given
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    List<String> received =
        List.of(
            "2026-06-30T23:59:59Z",
            "2026-06-01T00:00:00Z",
            "2026-05-31T23:59:59Z",
            "2019-02-03T10:00:00Z",
            "1971-01-01T00:00:00Z");
    List<String> ids = received.stream().map(at -> complainsAt(at, word)).toList();

    // when
    List<String> found = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page = as("agent").get("/complaints?limit=2&q=" + word + cursor);
      found.addAll(page.path("items.id"));
      cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
    }

    // then
    assertThat(found).isEqualTo(ids);
    as("agent")
        .get(
            "/complaints?q={q}&from={f}&to={t}",
            word,
            "2019-02-03T10:00:00Z",
            "2026-06-01T00:00:00Z")
        .then()
        .body("items.id", contains(ids.get(2), ids.get(3)));
    as("agent")
        .get("/complaints?status=RECEIVED&product={p}&q={q}", "Kettle", word)
        .then()
        .body("items.id", equalTo(ids));
    as("agent").get("/complaints?status=CLOSED&q={q}", word).then().body("items", empty());
  }

  @Test
  void shouldFindByTheCaseNumberOfTheCrm() {
    // given
    String id = complains("It drips.", "crm-" + customer);

    // then
    as("crm")
        .get("/complaints?externalRef={r}", "crm-" + customer)
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
  }

  /** Whoever may look for a word knows where it stands. */
  @Test
  void shouldNotLetThoseLookForWordsWhoMayNotReadThem() {
    for (String role : List.of("quality", "auditor", "privacy", "crm")) {
      as(role)
          .get("/complaints?q=garden")
          .then()
          .statusCode(403)
          .body("code", equalTo("role.missing"));
      as(role).get("/complaints?limit=1").then().statusCode(200);
    }
  }

  @Test
  void shouldRefuseASearchForNoWordAtAll() {
    as("agent")
        .get("/complaints?q={q}", "?!")
        .then()
        .statusCode(400)
        .body("code", equalTo("request.invalid"))
        .body("field", equalTo("q"));
  }

  @Test
  void shouldNumberSubjectsAsTheMigrationOfOlderComplaintsDid() {
    for (String product : List.of("Kettle", "Crédit auto / prêt", "")) {
      long migrated =
          db.value(
              "select ('x' || left(encode(sha256(convert_to('product=' || ?, 'UTF8')), 'hex'), 16))"
                  + "::bit(64)::bigint",
              select -> select.setString(1, product),
              row -> row.getLong(1));
      assertThat(SubjectTokens.of(product, null)).containsExactly(migrated);
    }
  }

  private void assertFound(String words, String... ids) {
    as("agent")
        .get("/complaints?customer={c}&q={q}", customer, words)
        .then()
        .statusCode(200)
        .body("items.id", contains(ids));
  }

  private String complainsAt(String receivedAt, String word) {
    return Doors.received(
        Complainants.mrsOkoro()
            .with("customer", Map.of("ref", customer))
            .with("product", "Kettle")
            .with("receivedAt", receivedAt)
            .with("narrative", "The " + word + " hums."));
  }

  private String complains(String narrative, String externalRef) {
    return Doors.received(
        Complainants.mrsOkoro()
            .with("customer", Map.of("ref", customer))
            .with("narrative", narrative)
            .with("externalRef", externalRef));
  }
}
