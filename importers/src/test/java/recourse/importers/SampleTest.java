package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {

  private static final Path FIGURES = Path.of("../acceptance/figures/figures.py");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "CFPB, 263, 263",
    "BOSTON_311, 504, 504",
    "NYC_311, 198, 198",
    "INCIDENT_LOG, 2721, 407"
  })
  void shouldReadTheWholeSample(Mapping mapping, long rows, int complaints) {
    // when
    ReadFile read = ReadFile.sample(mapping);
    // then
    assertThat(read.rows()).isEqualTo(rows);
    assertThat(read.lives()).hasSize(complaints);
    assertThat(read.findings()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mapping.class)
  void shouldTellOnlyLivesThatRunForward(Mapping mapping) {
    // when
    ReadFile read = ReadFile.sample(mapping);
    // then
    assertThat(read.lives())
        .allSatisfy(
            life -> {
              Instant received = life.complaint().receivedAt();
              List<Instant> times = life.life().steps().stream().map(step -> step.at()).toList();
              assertThat(times).isSorted().allMatch(at -> !at.isBefore(received));
              assertThat(times).allMatch(at -> !at.isAfter(life.life().toldUntil()));
              assertThat(life.life().toldUntil()).isAfterOrEqualTo(received);
            });
  }

  @ParameterizedTest
  @EnumSource(Mapping.class)
  void shouldAgreeWithTheFiguresWorkedOutWithoutIt(Mapping mapping) throws Exception {
    // given
    JsonNode figures = figures(mapping);
    // when
    ReadFile read = ReadFile.sample(mapping);
    // then
    assertThat(read.lives()).hasSize(figures.path("cases").asInt());
    assertThat(counted(read))
        .isEqualTo(JsonLines.JSON.convertValue(figures.path("dirty"), Map.class));
    Map<String, JsonNode> kpis = new HashMap<>();
    figures.path("kpis").forEach(kpi -> kpis.put(kpi.path("name").asText(), kpi));
    assertThat(kpis.get("complaints_received").path("value").asInt())
        .isEqualTo(read.lives().size());
    assertThat(kpis.get("complaints_resolved").path("value").asLong())
        .isEqualTo(having(read, "RESOLVE"));
    assertThat(kpis.get("reopen_rate").path("numerator").asLong())
        .isLessThanOrEqualTo(having(read, "REOPEN"));
    assertThat(channels(read)).isEqualTo(breakdown(kpis.get("complaints_received")));
  }

  @Test
  void shouldHoldReopenedCasesAndStaySmall() throws IOException {
    // given
    long bytes = 0;
    for (Mapping mapping : Mapping.values()) {
      try (InputStream sample = getClass().getResourceAsStream("/sample/" + mapping + ".csv.gz")) {
        bytes += sample.readAllBytes().length;
      }
    }
    // when
    ReadFile log = ReadFile.sample(Mapping.INCIDENT_LOG);
    // then
    assertThat(having(log, "REOPEN")).isGreaterThanOrEqualTo(10);
    assertThat(bytes).isLessThan(300_000);
  }

  private JsonNode figures(Mapping mapping) throws Exception {
    assumeThat(FIGURES).exists();
    assumeThat(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    Path sample = folder.resolve(mapping + ".csv.gz");
    try (InputStream bytes = getClass().getResourceAsStream("/sample/" + mapping + ".csv.gz")) {
      Files.copy(bytes, sample);
    }
    Process python =
        new ProcessBuilder(
                "python3",
                FIGURES.toString(),
                sample.toString(),
                "--mapping",
                mapping.toString(),
                "--from",
                "2010-01-01",
                "--to",
                "2026-01-01",
                "--by",
                "channel")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode figures = JsonLines.JSON.readTree(python.getInputStream().readAllBytes());
    assertThat(python.waitFor()).isZero();
    return figures;
  }

  private static Map<String, Integer> counted(ReadFile read) {
    Map<String, Integer> counts = new TreeMap<>();
    read.findings().forEach(f -> counts.merge(f.kind() + " " + f.reason(), 1, Integer::sum));
    return counts;
  }

  private static long having(ReadFile read, String step) {
    return read.lives().stream()
        .filter(life -> life.life().steps().stream().anyMatch(s -> s.step().equals(step)))
        .count();
  }

  private static Map<String, Integer> channels(ReadFile read) {
    Map<String, Integer> channels = new TreeMap<>();
    read.lives().forEach(life -> channels.merge(life.complaint().channel(), 1, Integer::sum));
    return channels;
  }

  private static Map<String, Integer> breakdown(JsonNode kpi) {
    Map<String, Integer> counts = new TreeMap<>();
    kpi.path("breakdown")
        .forEach(part -> counts.put(part.path("key").asText(), part.path("value").asInt()));
    return counts;
  }
}
