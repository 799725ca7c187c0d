package recourse.intake.tracking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.intake.Complainants;
import recourse.intake.Doors;

@QuarkusTest
class SearchingTest {
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

  @Test
  void shouldRefuseASearchForNoWordAtAll() {
    as("agent")
        .get("/complaints?q={q}", "?!")
        .then()
        .statusCode(400)
        .body("code", equalTo("request.invalid"))
        .body("field", equalTo("q"));
  }

  private void assertFound(String words, String... ids) {
    as("agent")
        .get("/complaints?customer={c}&q={q}", customer, words)
        .then()
        .statusCode(200)
        .body("items.id", contains(ids));
  }

  private String complains(String narrative, String externalRef) {
    return Doors.received(
        Complainants.mrsOkoro()
            .with("customer", Map.of("ref", customer))
            .with("narrative", narrative)
            .with("externalRef", externalRef));
  }
}
