package recourse.acceptance.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.TimelineLatency;
import recourse.local.Service;

/** One complaint as the tests follow it: what its timeline tells, and where it stands. */
public final class Complaint {
  private static final Duration SWEEP_AND_ALL = Duration.ofSeconds(60);

  private final String id;
  private List<String> told = List.of();

  Complaint(String id) {
    this.id = id;
  }

  /** The id under which all services know it. */
  public String id() {
    return id;
  }

  /**
   * The events that the timeline tells next, in any order among themselves, behind all that it told
   * before, and nothing else. Each must stand there soon after it was recorded.
   *
   * @param events wire names without version
   */
  public Complaint tells(String... events) {
    List<String> next = Arrays.asList(events);
    TimelineLatency promptness = new TimelineLatency();
    await("the timeline tells " + next)
        .atMost(SWEEP_AND_ALL)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> promptness.watch(timeline()).size() >= told.size() + next.size());
    List<Map<String, Object>> lines = timeline();
    List<String> types = lines.stream().map(Complaint::typeOf).toList();
    assertThat(types.subList(0, told.size())).isEqualTo(told);
    assertThat(types.subList(told.size(), types.size())).containsExactlyInAnyOrderElementsOf(next);
    assertThat(lines.stream().map(line -> time(line, "occurredAt")).toList()).isSorted();
    promptness.demand(told.size());
    told = new ArrayList<>(types);
    return this;
  }

  /** Waits until the timeline tells an event, whatever else it tells. */
  public void awaits(String event) {
    await(event)
        .atMost(SWEEP_AND_ALL)
        .until(() -> timeline().stream().map(Complaint::typeOf).anyMatch(event::equals));
  }

  /** Waits until its case knows that it was understood: before that, no solution is taken. */
  public void isUnderstoodAtTheCase() {
    await("the case hears that the summary is right")
        .atMost(SWEEP_AND_ALL)
        .until(() -> caseFile().getString("summaryConfirmedAt") != null);
  }

  /** The timeline as it stands, an event a line. */
  public List<Map<String, Object>> timeline() {
    return Requests.as("auditor", Service.INTAKE)
        .get("/complaints/{id}/timeline", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }

  /** The latest event of a type, as it was told. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> latest(String type) {
    return timeline().stream()
        .filter(line -> typeOf(line).equals(type))
        .reduce((earlier, later) -> later)
        .map(line -> (Map<String, Object>) line.get("event"))
        .orElseThrow();
  }

  /** Where it stands: intake's answer, whole. */
  public JsonPath whole() {
    return Requests.as("agent", Service.INTAKE)
        .get("/complaints/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Its case: resolution's answer, whole. */
  public JsonPath caseFile() {
    return Requests.as("supervisor", Service.RESOLUTION)
        .get("/cases/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Its clock of a kind, of the latest round. */
  public Map<String, Object> clock(String kind) {
    List<Map<String, Object>> clocks =
        Requests.as("agent", Service.FOLLOWUP)
            .queryParam("complaint", id)
            .get("/deadlines")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items");
    return clocks.stream()
        .filter(clock -> kind.equals(clock.get("kind")))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** When a clock runs out. */
  public Instant due(String kind) {
    return time(clock(kind), "dueAt");
  }

  private static String typeOf(Map<String, Object> line) {
    return line.get("type").toString().replaceFirst("\\.v\\d+$", "");
  }

  private static Instant time(Map<String, Object> line, String field) {
    return Instant.parse(line.get(field).toString());
  }
}
