package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.Customer;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.local.Service;

/** Operations watch the services: what they say of themselves, and what wakes somebody up. */
@Order(11)
class OperationsIT {
  private static final Path DEPLOY = RunningStack.checkout().resolve("deploy");
  private static final Pattern METRIC =
      Pattern.compile("\\b(recourse|kafka|http_server|jvm)_[a-z_]+\\b");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  /** Somebody has asked something; what consumers say of themselves is collected every minute. */
  @BeforeAll
  static void theHouseHasSpokenOfItself() {
    Requests.as("ops", Service.METRICS).get("/projection").then().statusCode(200);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> scrape(Service.METRICS).contains("kafka_consumer_fetch_manager_records_lag{"));
  }

  @Test
  void shouldCountTheBacklogAsItGrows() {
    // given
    double before = gauge("recourse_backlog_open");
    // when
    new Agent("ida").registers(Customer.known("cust-9002").complainsAbout("Desk", "Wobbles", "."));
    // then
    await().atMost(PATIENCE).until(() -> gauge("recourse_backlog_open") > before);
    assertThat(gauge("recourse_backlog_oldest_seconds")).isPositive();
    assertThat(gauge("recourse_kpi{name=\"complaints_received\"")).isPositive();
  }

  @Test
  void shouldOfferEveryMetricThatRulesAndDashboardsName() throws IOException {
    // given
    Set<String> named = new TreeSet<>();
    for (String file : List.of("prometheus/recourse.rules.yml", "grafana")) {
      for (String text : texts(DEPLOY.resolve(file))) {
        Matcher metric = METRIC.matcher(text);
        while (metric.find()) {
          named.add(metric.group());
        }
      }
    }
    // when
    Set<String> offered =
        Arrays.stream(Service.values())
            .flatMap(service -> scrape(service).lines())
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("[{ ]", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    // then
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(offered).containsAll(named);
  }

  /** What Grafana wants of a dashboard it imports; no Grafana is asked. */
  @Test
  void shouldDrawDashboardsOfPanelsThatHaveSomethingToShow() throws IOException {
    // given
    String scraped =
        Arrays.stream(Service.values()).map(OperationsIT::scrape).reduce("", (a, b) -> a + b);
    String jobs = Files.readString(DEPLOY.resolve("prometheus/prometheus.yml"));
    Set<String> offered = new TreeSet<>(List.of("up"));
    scraped
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> offered.add(line.split("[{ ]", 2)[0]));
    List<String> uids = new ArrayList<>();
    // then
    for (String text : texts(DEPLOY.resolve("grafana"))) {
      JsonNode dashboard = new ObjectMapper().readTree(text);
      uids.add(dashboard.get("uid").asText());
      assertThat(dashboard.get("schemaVersion").asInt()).isGreaterThanOrEqualTo(36);
      assertThat(dashboard.at("/templating/list/0/type").asText()).isEqualTo("datasource");
      assertThat(dashboard.at("/templating/list/0/query").asText()).isEqualTo("prometheus");
      String variable = "${" + dashboard.at("/templating/list/0/name").asText() + "}";
      List<Integer> ids = new ArrayList<>();
      Set<String> cells = new TreeSet<>();
      for (JsonNode panel : dashboard.get("panels")) {
        String title = panel.get("title").asText();
        ids.add(panel.get("id").asInt());
        assertThat(panel.at("/datasource/uid").asText()).as(title).isEqualTo(variable);
        assertThat(panel.get("targets")).as(title).isNotEmpty();
        assertThat(panel.get("targets").findValuesAsText("refId"))
            .as(title)
            .doesNotHaveDuplicates();
        for (JsonNode target : panel.get("targets")) {
          String asked = target.get("expr").asText();
          assertThat(namesIn(asked)).as(asked).isNotEmpty().isSubsetOf(offered);
          valuesOf("name", asked).forEach(v -> assertThat(scraped).contains("name=\"" + v + "\""));
          valuesOf("job", asked).forEach(job -> assertThat(jobs).containsPattern(job));
        }
        assertThat(cellsOf(panel)).as(title + " lies on no other").allMatch(cells::add);
      }
      assertThat(ids).doesNotHaveDuplicates().doesNotContain(0);
    }
    assertThat(uids).hasSize(2).doesNotHaveDuplicates().doesNotContain("");
  }

  /** The metrics of an expression: its words that are no functions, labels or keywords. */
  private static Set<String> namesIn(String expression) {
    String bare =
        expression
            .replaceAll("\\{[^}]*}|\\[[^]]*]", " ")
            .replaceAll("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)", " ");
    return Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\(|[a-zA-Z0-9_:])")
        .matcher(bare)
        .results()
        .map(MatchResult::group)
        .filter(word -> !Set.of("and", "or", "unless", "bool").contains(word))
        .collect(Collectors.toSet());
  }

  private static List<String> valuesOf(String label, String expression) {
    return Pattern.compile("\\b" + label + "=~?\"([^\"]*)\"")
        .matcher(expression)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<String> cellsOf(JsonNode panel) {
    JsonNode place = panel.get("gridPos");
    List<String> cells = new ArrayList<>();
    for (int x = place.get("x").asInt(); x < place.get("x").asInt() + place.get("w").asInt(); x++) {
      for (int y = place.get("y").asInt();
          y < place.get("y").asInt() + place.get("h").asInt();
          y++) {
        assertThat(x).isLessThan(24);
        cells.add(x + ":" + y);
      }
    }
    assertThat(cells).isNotEmpty();
    return cells;
  }

  @Test
  void shouldRaiseTheAlarmsItPromises() throws Exception {
    assumePromtool();
    // when // then
    Path rules = DEPLOY.resolve("prometheus");
    assertThat(promtool(rules, "check", "config", "prometheus.yml")).contains("SUCCESS");
    assertThat(promtool(rules, "check", "rules", "recourse.rules.yml")).contains("SUCCESS");
    assertThat(promtool(rules, "test", "rules", "recourse.rules.test.yml")).contains("SUCCESS");
  }

  @Test
  void shouldAskOnlyWhatPrometheusUnderstands() throws Exception {
    assumePromtool();
    // given
    List<String> questions = new ArrayList<>();
    for (String text : texts(DEPLOY.resolve("grafana"))) {
      JsonNode dashboard = new ObjectMapper().readTree(text);
      assertThat(dashboard.get("title").asText()).startsWith("Recourse");
      dashboard.findValuesAsText("expr").forEach(questions::add);
    }
    StringBuilder rules = new StringBuilder("groups:\n- name: dashboards\n  rules:\n");
    for (int i = 0; i < questions.size(); i++) {
      String quoted = questions.get(i).replace("'", "''");
      rules.append("  - {record: 'dashboard:%d', expr: '%s'}%n".formatted(i, quoted));
    }
    Files.writeString(folder.resolve("rules.yml"), rules);
    // when
    String said = promtool(folder, "check", "rules", "rules.yml");
    // then
    assertThat(questions).hasSizeGreaterThan(15);
    assertThat(said).contains("SUCCESS: " + questions.size() + " rules found");
  }

  private static void assumePromtool() {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "promtool")));
    assumeTrue(
        there,
        "Not checked here: there is no promtool on the PATH. On Debian: apt-get install prometheus");
  }

  private static String promtool(Path where, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of("promtool"));
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static List<String> texts(Path place) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static double gauge(String name) {
    return scrape(Service.METRICS)
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.lastIndexOf(' ')))
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow();
  }

  private static String scrape(Service service) {
    return Requests.management(service)
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
