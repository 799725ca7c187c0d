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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.acceptance.cast.Agent;
import recourse.acceptance.cast.Customer;
import recourse.acceptance.house.Doors;
import recourse.acceptance.house.OpenHouse;
import recourse.local.Service;

/** Operations watch the house: what it says of itself, and what wakes somebody up. */
@Order(11)
class OperationsIT {
  private static final Path DEPLOY = OpenHouse.checkout().resolve("deploy");
  private static final Pattern METRIC =
      Pattern.compile("\\b(recourse|kafka|http_server|jvm)_[a-z_]+\\b");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

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
    return Doors.management(service).get("/q/metrics").then().statusCode(200).extract().asString();
  }
}
