package recourse.acceptance.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.stack.Databases;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** What bad requests get: a problem document each, and no trace in any database. */
@Order(4)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputIT {
  /** What metrics draws from events and from the calendar, at times of its own. */
  private static final Set<String> DRAWN_BY_TIME =
      Set.of("metrics.backlog_day", "metrics.list_entry", "metrics.list_progress");

  private static final String USED_KEY = UUID.randomUUID().toString();

  private static Complaint complaint;
  private static Map<String, Long> before;

  @BeforeAll
  static void receiveOneComplaint() throws SQLException {
    complaint =
        new Agent("agent")
            .registers(
                Customer.known("cust-80").complainsAbout("Good", "Input", "All right."), USED_KEY);
    complaint.awaits("case.opened");
    Quiescence.await(Duration.ofMinutes(1));
    before = fingerprint();
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> shouldAnswerEachWithItsProblem() {
    return BadRequests.about(complaint.id(), USED_KEY)
        .map(request -> dynamicTest(request.toString(), request::getsItsProblem));
  }

  @Test
  @Order(2)
  void shouldSayWhichLineOfAnImportIsWrong() {
    Requests.as("importer", Service.INTAKE)
        .contentType("application/x-ndjson")
        .queryParam("source", "bad")
        .body("not json\n{\"externalRef\": \"bad-1\"}\n")
        .post("/imports")
        .then()
        .statusCode(200)
        .body("lines.line", equalTo(java.util.List.of(1, 2)))
        .body("lines.status", equalTo(java.util.List.of("refused", "refused")))
        .body("lines.code", equalTo(java.util.List.of("request.unreadable", "request.invalid")));
  }

  @Test
  @Order(3)
  void shouldHaveLeftNoTraceInAnyDatabase() throws SQLException {
    assertThat(fingerprint()).isEqualTo(before);
  }

  private static Map<String, Long> fingerprint() throws SQLException {
    Map<String, Long> prints = new HashMap<>();
    for (Service service : Service.values()) {
      for (String table : Databases.tables(service)) {
        String all =
            "select coalesce(bit_xor(hashtextextended(t::text, 0)), 0) from " + table + " t";
        prints.put(service.title() + "." + table, Databases.number(service, all));
      }
    }
    prints.keySet().removeAll(DRAWN_BY_TIME);
    return prints;
  }
}
