package recourse.metrics.golden;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.DomainEvent;
import recourse.local.access.Tokens;
import recourse.local.testing.StackResource;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

/**
 * Today's answers, kept to the last byte: whatever counts behind the endpoints must answer alike.
 * Each line holds a figure in short and a checksum of the whole of it, so that a difference is seen
 * and nothing can differ unseen. To keep new answers, run with {@code -Dgolden.write=true} and read
 * the difference.
 */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "metrics"))
class GoldenAnswersTest {
  private static final String SOURCE = "golden-2017";
  private static final Instant REPORTED_FIRST = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant REPORTED_LATER = Instant.parse("2026-06-02T09:00:00Z");
  private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");
  private static final Path FILES = Path.of("src/test/resources/golden");
  private static final int PARTS_SHOWN = 8;
  private static final int LINES_SHOWN = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static boolean told;

  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @BeforeEach
  void tellTheLivesOnce() {
    if (!told) {
      told = true;
      List<DomainEvent> all = new GoldenLives(SOURCE).events();
      clock.set(REPORTED_FIRST);
      tell(all.subList(0, all.size() * 2 / 3));
      clock.set(REPORTED_LATER);
      tell(all.subList(all.size() * 2 / 3, all.size()));
    }
    clock.set(NOW);
  }

  @AfterEach
  void letTheClockRun() {
    clock.release();
  }

  private void tell(List<DomainEvent> some) {
    long before = counted();
    events.tell(some.toArray(DomainEvent[]::new));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> counted() >= before + some.stream().distinct().count());
  }

  private static long counted() {
    return given()
        .auth()
        .oauth2(Tokens.token("ops"))
        .get("/projection")
        .jsonPath()
        .getLong("eventsFolded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kpis",
        "breakdowns",
        "time",
        "filters",
        "as-of",
        "dialects",
        "lists",
        "integrity",
        "reports"
      })
  void shouldAnswerAsEver(String page) throws IOException {
    String answers = answers(page);
    Path file = FILES.resolve(page + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, answers);
    }
    assertThat(answers).isEqualTo(Files.readString(file));
  }

  private static String answers(String page) {
    StringBuilder answers = new StringBuilder();
    questions(page)
        .forEach(
            question -> {
              answers.append("GET ").append(question).append('\n');
              answers.append(shortened(ask(question))).append('\n');
            });
    return answers.toString();
  }

  private static Response ask(String question) {
    Response answer = given().auth().oauth2(Tokens.token("supervisor")).get(question);
    assertThat(answer.statusCode()).as(question).isEqualTo(200);
    return answer;
  }

  private static Stream<String> questions(String page) {
    String year = "/kpis?from=2017-01-01&to=2017-12-31";
    String spring = "/kpis?from=2017-03-01&to=2017-05-31";
    return switch (page) {
      case "kpis" ->
          Stream.of(
              year,
              spring,
              spring + "&timeZone=UTC",
              spring + "&timeZone=America/New_York",
              "/kpis?from=2017-03-26&to=2017-03-26");
      case "breakdowns" ->
          Stream.of(
                  "product",
                  "issue",
                  "channel",
                  "team",
                  "handler",
                  "severity",
                  "priority",
                  "customerKind",
                  "vulnerability",
                  "cause",
                  "product,channel",
                  "team,handler")
              .map(by -> year + "&by=" + by);
      case "time" ->
          Stream.of(
              spring + "&by=day",
              spring + "&by=week&timeZone=Asia/Tokyo",
              year + "&by=month",
              year + "&by=product,month");
      case "filters" ->
          Stream.of(
                  "product=CARD",
                  "source=" + SOURCE,
                  "issue=DELAY",
                  "channel=WEB",
                  "team=team-1",
                  "handler=handler-2",
                  "severity=MEDIUM",
                  "priority=P1",
                  "customerKind=INTERNAL",
                  "vulnerability=yes",
                  "clock=RESOLVE",
                  "product=LOAN&channel=PHONE&team=team-0")
              .map(filter -> year + "&" + filter);
      case "as-of" ->
          Stream.of(
              year + "&asOf=2026-06-01T09:00:00Z",
              year + "&asOf=2026-06-01T09:00:00Z&by=product",
              year + "&asOf=2026-06-02T09:00:00Z&by=month",
              year + "&asOf=2026-05-31T09:00:00Z");
      case "dialects" ->
          Stream.of(
              "/dialects?from=2017-01-01&to=2017-12-31",
              "/dialects?from=2017-03-01&to=2017-04-30&product=CARD&source=" + SOURCE,
              spring + "&dialect=zendesk");
      case "lists" ->
          Stream.of(
              "/complaints?from=2017-01-01&to=2017-12-31&limit=200",
              "/complaints?from=2017-01-01&to=2017-12-31&figure=sla_attainment&members=without",
              "/complaints?from=2017-01-01&to=2017-12-31&figure=csat&members=with",
              "/complaints?from=2017-03-01&to=2017-03-31&figure=reopen_rate&team=team-1");
      case "integrity" -> Stream.of("/integrity?from=2017-01-01&to=2017-12-31");
      case "reports" ->
          Stream.of(
                  "management-review",
                  "recurring-issues",
                  "complaint-log",
                  "team-performance",
                  "handler-performance")
              .map(report -> "/reports/" + report + "?from=2017-01-01&to=2017-06-30&format=csv");
      default -> throw new IllegalArgumentException(page);
    };
  }

  /** A figure, a row of a list or a line of a report each on a line, with a checksum. */
  private static String shortened(Response answer) {
    String body = answer.asString();
    if (!answer.contentType().contains("json")) {
      return csv(body);
    }
    try {
      JsonNode json = withoutNulls(JSON.readTree(body));
      StringBuilder lines = new StringBuilder();
      for (JsonNode figure : json.path("kpis")) {
        lines.append(figure(figure)).append('\n');
      }
      for (JsonNode measure : json.path("measures")) {
        for (JsonNode dialect : measure.get("dialects")) {
          lines.append(dialect(measure, dialect)).append('\n');
        }
      }
      if (lines.isEmpty()) {
        json.forEach(
            part -> {
              if (part.isArray()) {
                part.forEach(row -> lines.append(row).append('\n'));
              } else {
                lines.append(part).append('\n');
              }
            });
      }
      return lines.toString();
    } catch (IOException noJson) {
      throw new IllegalStateException(body, noJson);
    }
  }

  /** What is not known is absent. */
  private static JsonNode withoutNulls(JsonNode json) {
    json.forEach(GoldenAnswersTest::withoutNulls);
    if (json instanceof ObjectNode object) {
      object.properties().removeIf(property -> property.getValue().isNull());
    }
    return json;
  }

  private static String figure(JsonNode figure) {
    StringBuilder line = new StringBuilder(values(figure.get("name").asText(), figure));
    if (!figure.get("excluded").isEmpty()) {
      line.append(" without ").append(figure.get("excluded"));
    }
    JsonNode parts = figure.get("breakdown");
    if (parts.size() > PARTS_SHOWN) {
      line.append(" in ").append(parts.size()).append(" parts");
    } else {
      parts.forEach(part -> line.append("; ").append(values(part.get("key").asText(), part)));
    }
    return line.append(" #").append(checksum(figure.toString())).toString();
  }

  private static String dialect(JsonNode measure, JsonNode dialect) {
    String name = measure.get("measure").asText() + " in " + dialect.get("dialect").asText();
    return values(name, dialect) + " #" + checksum(dialect.toString());
  }

  private static String values(String name, JsonNode figure) {
    return "%s %s (%s of %s)"
        .formatted(name, figure.get("value"), figure.path("numerator"), figure.path("denominator"));
  }

  private static String csv(String body) {
    List<String> lines = body.lines().toList();
    return String.join("\n", lines.subList(0, Math.min(LINES_SHOWN, lines.size())))
        + "\n#"
        + checksum(body)
        + "\n";
  }

  private static String checksum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
