package recourse.acceptance.crossing;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.acceptance.stack.Requests;
import recourse.local.Service;

/** What the four services say of a complaint once nothing is under way any more. */
final class EndState {
  private static final Set<String> COUNTS =
      Set.of(
          "complaints_received",
          "complaints_resolved",
          "complaints_closed",
          "complaints_withdrawn",
          "complaints_reopened",
          "backlog");

  private EndState() {}

  /**
   * Everything that may not depend on the order of events, by where it is read; times count from
   * receipt, for no two complaints are received at the same instant.
   */
  static Map<String, Object> of(String complaint, String product, Instant receivedAt) {
    Map<String, Object> state = new TreeMap<>();
    state.put(
        "intake status", read(Service.INTAKE, "/complaints/" + complaint).getString("status"));
    state.put("timeline", texts(timeline(complaint), line -> line.get("type").toString()));
    state.put("case status", read(Service.RESOLUTION, "/cases/" + complaint).getString("status"));
    state.put(
        "deadlines",
        texts(
            items(Service.FOLLOWUP, "/deadlines?limit=200&complaint=" + complaint),
            deadline ->
                "%s %s %s"
                    .formatted(
                        deadline.get("kind"),
                        deadline.get("status"),
                        since(receivedAt, deadline.get("dueAt")))));
    state.put(
        "follow-ups",
        texts(
            items(Service.FOLLOWUP, "/follow-ups?limit=200&complaint=" + complaint),
            followUp -> followUp.get("round") + " " + followUp.get("status")));
    state.put("figures", figures(product));
    return state;
  }

  private static Map<String, Object> figures(String product) {
    List<Map<String, Object>> all =
        read(Service.METRICS, "/kpis?from=2020-01-01&to=2030-01-01&product=" + product)
            .getList("figures");
    return all.stream()
        .filter(figure -> COUNTS.contains(figure.get("name")))
        .collect(
            Collectors.toMap(
                figure -> figure.get("name").toString(),
                figure -> String.valueOf(figure.get("value"))));
  }

  private static List<Map<String, Object>> timeline(String complaint) {
    return read(Service.INTAKE, "/complaints/" + complaint + "/timeline").getList("events");
  }

  private static List<Map<String, Object>> items(Service service, String path) {
    return read(service, path).getList("items");
  }

  private static Set<String> texts(
      List<Map<String, Object>> rows, Function<Map<String, Object>, String> text) {
    return rows.stream().map(text).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whole minutes: the events of a life are minutes apart, its registration takes seconds. */
  private static String since(Instant start, Object time) {
    return time == null
        ? "-"
        : String.valueOf(Duration.between(start, Instant.parse(time.toString())).toMinutes());
  }

  private static JsonPath read(Service service, String path) {
    return Requests.as("auditor", service).get(path).then().statusCode(200).extract().jsonPath();
  }
}
