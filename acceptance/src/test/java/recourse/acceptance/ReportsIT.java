package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.figures.Importing;
import recourse.acceptance.figures.PublishedFile;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** Management asks for its reports, in the formats of an office, now and every month. */
@Order(10)
class ReportsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @BeforeAll
  static void theHouseIsFull() {
    Importing.of(PublishedFile.INCIDENT_SAMPLE);
    Quiescence.await(Duration.ofMinutes(2));
  }

  @Test
  void shouldTellTheSameInEveryFormat() {
    // when
    JsonPath json = report("supervisor", "management-review", "json").jsonPath();
    byte[] csv = report("supervisor", "management-review", "csv").asByteArray();
    Response xlsx = report("auditor", "management-review", "xlsx");
    Response pdf = report("quality", "management-review", "pdf");
    // then
    String received = kpis().getString("kpis.find { it.name == 'complaints_received' }.value");
    Map<String, Object> figure =
        json.getMap("tables[0].rows.find { it.Figure == 'Complaints received' }");
    assertThat(figure.get("Value")).hasToString(received);
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .startsWith("\uFEFFManagement review")
        .contains("Complaints received," + received + ",complaints");
    assertThat(xlsx.asByteArray()).startsWith('P', 'K');
    assertThat(xlsx.header("Content-Disposition"))
        .contains("management-review-2016-03-01-to-2016-03-31.xlsx");
    assertThat(new String(pdf.asByteArray(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(pdf.contentType()).isEqualTo("application/pdf");
  }

  @Test
  void shouldLogEveryComplaintOfThePeriodOnce() {
    // given
    long received = kpis().getLong("kpis.find { it.name == 'complaints_received' }.value");
    // when // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<String> ids =
                  report("auditor", "complaint-log", "json")
                      .jsonPath()
                      .getList("tables[0].rows.Id");
              assertThat(ids).hasSize((int) received).doesNotHaveDuplicates();
            });
  }

  @Test
  void shouldPutTheMostFrequentIssuesFirst() {
    // when
    JsonPath issues = report("quality", "recurring-issues", "json").jsonPath();
    // then
    List<Integer> complaints = issues.getList("tables[0].rows.Complaints", Integer.class);
    assertThat(complaints).isNotEmpty().isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void shouldShowHowPeopleFareOnlyToThoseWhoCoachThem() {
    // then
    for (String report : List.of("team-performance", "handler-performance")) {
      assertThat(report("supervisor", report, "csv").statusCode()).isEqualTo(200);
      assertThat(report("quality", report, "xlsx").statusCode()).isEqualTo(200);
      assertThat(report("auditor", report, "json").statusCode()).isEqualTo(403);
      assertThat(report("handler", report, "json").statusCode()).isEqualTo(403);
    }
    assertThat(report("supervisor", "team-performance", "json").jsonPath().getString("notes.Use"))
        .contains("not to rank");
  }

  @Test
  void shouldNotOfferTheReturnOfAFinancialFirmUnlessTheHouseIsOne() {
    // when
    Response answer = report("supervisor", "complaints-return", "json");
    // then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(
            Requests.as("supervisor", Service.METRICS).get("/reports").jsonPath().getList("name"))
        .doesNotContain("complaints-return")
        .contains("management-review", "recurring-issues", "team-performance");
  }

  @Test
  void shouldBeMadeByTheCalendarOnceHoweverManyReplicasThereAre() {
    // given
    Map<String, String> wanted =
        Map.of("report", "management-review", "every", "MONTH", "format", "pdf");
    // when
    String id = schedule(wanted, 201).jsonPath().getString("id");
    assertThat(schedule(wanted, 201).jsonPath().getString("id")).isEqualTo(id);
    // then
    await().atMost(PATIENCE).until(() -> made(id).getList("from").size() == 1);
    String from = made(id).getString("[0].from");
    Response body =
        Requests.as("quality", Service.METRICS).get("/report-schedules/" + id + "/reports/" + from);
    assertThat(LocalDate.parse(from).getDayOfMonth()).isEqualTo(1);
    assertThat(body.contentType()).isEqualTo("application/pdf");
    assertThat(body.asByteArray()).startsWith('%', 'P', 'D', 'F');
    assertThat(body.asByteArray().length).isEqualTo(made(id).getInt("[0].size"));
    // and when
    Requests.as("supervisor", Service.METRICS)
        .delete("/report-schedules/" + id)
        .then()
        .statusCode(204);
    // then
    Requests.as("supervisor", Service.METRICS)
        .get("/report-schedules/" + id + "/reports")
        .then()
        .statusCode(404);
  }

  private static Response schedule(Map<String, String> wanted, int status) {
    return Requests.as("supervisor", Service.METRICS)
        .header("Idempotency-Key", "monthly-review")
        .contentType("application/json")
        .body(wanted)
        .post("/report-schedules")
        .then()
        .statusCode(status)
        .extract()
        .response();
  }

  private static JsonPath made(String id) {
    return Requests.as("supervisor", Service.METRICS)
        .get("/report-schedules/" + id + "/reports")
        .jsonPath();
  }

  private static Response report(String role, String name, String format) {
    return Requests.as(role, Service.METRICS)
        .queryParam("from", "2016-03-01")
        .queryParam("to", "2016-03-31")
        .queryParam("format", format)
        .get("/reports/" + name);
  }

  private static JsonPath kpis() {
    return Requests.as("supervisor", Service.METRICS)
        .queryParam("from", "2016-03-01")
        .queryParam("to", "2016-03-31")
        .get("/kpis")
        .jsonPath();
  }
}
