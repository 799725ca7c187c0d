package recourse.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static recourse.intake.Doors.as;
import static recourse.intake.Doors.received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.testing.SettableClock;

/** Every list of the front door says how long it may be, and can be read to its end. */
@QuarkusTest
class ListsTest {
  /** What is answered whole, for half of it would be wrong; each is bounded by what it is. */
  private static final Set<String> WHOLE_BY_NATURE =
      Set.of(
          "/complaints/{id}", // the prompts of one policy
          "/customers/{ref}/data", // all that is held, by law
          "/erasure-decisions/{id}", // one decision
          "/imports/{id}", // the first refusals, 20 at most
          "/taxonomy"); // one tree, written whole

  private static final Instant NOON = Instant.parse("2026-06-20T12:00:00Z");

  @Inject SettableClock clock;

  @ConfigProperty(name = "quarkus.management.test-port")
  int management;

  @BeforeEach
  void stopTheClock() {
    clock.set(NOON);
  }

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldShowWithAnExampleWhatEveryDoorAnswers() throws IOException {
    assertThat(offered().doors(door -> true)).hasSizeGreaterThan(40);
    assertThat(offered().doors(door -> !Interface.showsItsAnswer(door)))
        .as("doors whose answer the document does not show")
        .isEmpty();
  }

  @Test
  void shouldLetTheCallerOfEveryListSayHowLongItMayBe() throws IOException {
    // given
    Interface offered = offered();

    // when
    Set<String> lists = offered.questions(offered::answersAList);
    Set<String> endless =
        offered.questions(
            question -> offered.answersAList(question) && !Interface.takes(question, "limit"));

    // then
    assertThat(endless).as("lists without a limit").isEqualTo(WHOLE_BY_NATURE);
    assertThat(lists)
        .contains(
            "/complaints",
            "/complaints/{id}/timeline",
            "/complaints/{id}/triage",
            "/complaints/{id}/links",
            "/complaints/{id}/attachments",
            "/complaints/{id}/hearing",
            "/imports/{id}/lines");
  }

  @ParameterizedTest
  @CsvSource({
    "timeline,1001",
    "triage,201",
    "links,201",
    "attachments,201",
    "letters,201",
    "contacts,201",
    "hearing,201",
    "heat,201",
    "demeanour,201",
    "duplicates,51"
  })
  void shouldRefuseALimitThatIsNone(String list, int tooMany) {
    // given
    String id = received(customer());
    for (Object limit : List.of(0, tooMany, "many")) {
      // when // then
      as("supervisor")
          .queryParam("limit", limit)
          .get("/complaints/{id}/" + list, id)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("field", equalTo("limit"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "timeline",
    "triage",
    "links",
    "attachments",
    "letters",
    "contacts",
    "hearing",
    "heat",
    "demeanour"
  })
  void shouldRefuseACursorItDidNotGiveOut(String list) {
    // given
    String id = received(customer());
    for (String cursor : List.of("here", "-1", "9999999999", "MjAyNg")) {
      // when // then
      as("supervisor")
          .queryParam("cursor", cursor)
          .get("/complaints/{id}/" + list, id)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("code", equalTo("cursor.invalid"))
          .body("field", equalTo("cursor"));
    }
  }

  /** Everything happens at the same instant: only the key behind it keeps the pages apart. */
  @Test
  void shouldShowEveryListWholeAndPageByPage() {
    // given
    String customer = customer();
    String id = received(customer);
    for (int i = 0; i < 3; i++) {
      tellsEverything(id, i);
      as("agent").body(Map.of("into", id)).put("/complaints/{id}/merge", received(customer));
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> whole("/complaints/" + id + "/timeline", "items").size() >= 10);

    // when // then
    Map.of(
            "timeline", "items",
            "triage", "history",
            "links", "items",
            "attachments", "items",
            "letters", "items",
            "contacts", "items",
            "hearing", "questions",
            "heat", "evidence",
            "demeanour", "deescalations")
        .forEach(
            (list, field) -> {
              String path = "/complaints/" + id + "/" + list;
              List<Object> whole = whole(path, field);
              assertThat(whole).as(list).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
              assertThat(pages(path, field)).as(list).isEqualTo(whole);
            });
  }

  @Test
  void shouldExplainTheJudgementThatCountsOnEveryPage() {
    // given
    String id = received(customer());
    judge(id, "LOW");
    clock.set(NOON.plusSeconds(60));
    judge(id, "HARM");

    // when // then
    as("supervisor")
        .get("/complaints/{id}/triage?limit=1", id)
        .then()
        .statusCode(200)
        .body("priority", equalTo("P1"))
        .body("explanation", org.hamcrest.Matchers.containsString("HARM"))
        .body("history.severity", org.hamcrest.Matchers.contains("LOW"));
  }

  private void tellsEverything(String id, int number) {
    judge(id, List.of("LOW", "MEDIUM", "HIGH").get(number));
    add(id, "questions", Map.of("question", "Question " + number + "?"));
    add(id, "heat", Map.of("letter", "HEAR", "evidence", "Evidence " + number));
    add(id, "deescalations", Map.of("prompt", PROMPTS.get(number), "effect", "CALMED"));
    add(id, "letters", Map.of("channel", "EMAIL", "message", "Message " + number));
    add(
        id,
        "contacts",
        Map.of(
            "channel",
            "PHONE",
            "direction",
            "INBOUND",
            "startedAt",
            NOON.minusSeconds(60).toString(),
            "talkSeconds",
            number,
            "holdSeconds",
            0,
            "wrapUpSeconds",
            0));
    as("agent")
        .contentType("application/octet-stream")
        .queryParam("name", "file-" + number)
        .body(new byte[] {1})
        .post("/complaints/{id}/attachments", id)
        .then()
        .statusCode(201);
  }

  private static final List<String> PROMPTS = List.of("LET_FINISH", "KEEP_CALM", "SET_LIMIT");

  private static void judge(String id, String severity) {
    as("agent")
        .body(Map.of("severity", severity, "complexity", "ROUTINE"))
        .put("/complaints/{id}/triage", id)
        .then()
        .statusCode(200);
  }

  private static void add(String id, String what, Map<String, ?> body) {
    as("agent").body(body).post("/complaints/{id}/" + what, id).then().statusCode(201);
  }

  private static List<Object> whole(String path, String field) {
    JsonPath answer = answer(path);
    assertThat(answer.getString("next")).isNull();
    return answer.getList(field);
  }

  private static List<Object> pages(String path, String field) {
    List<Object> all = new ArrayList<>();
    String next = null;
    do {
      JsonPath page = answer(path + "?limit=2" + (next == null ? "" : "&cursor=" + next));
      all.addAll(page.getList(field));
      next = page.getString("next");
      assertThat(page.getList(field)).hasSizeBetween(1, 2);
    } while (next != null);
    return all;
  }

  private Interface offered() throws IOException {
    return new Interface(
        new ObjectMapper()
            .readTree(
                given()
                    .port(management)
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .asString()));
  }

  private static JsonPath answer(String path) {
    return as("supervisor").get(path).then().statusCode(200).extract().jsonPath();
  }

  private static String customer() {
    return "cust-" + UUID.randomUUID();
  }

  /** The OpenAPI document, as far as it says what is asked and answered. */
  private record Interface(JsonNode document) {
    /** The paths of those doors that answer a question. */
    Set<String> questions(Predicate<JsonNode> wanted) {
      return doors(wanted).stream()
          .filter(door -> door.startsWith("get "))
          .map(door -> door.substring(4))
          .collect(Collectors.toSet());
    }

    /** Method and path of those doors. */
    Set<String> doors(Predicate<JsonNode> wanted) {
      Set<String> doors = new TreeSet<>();
      document
          .get("paths")
          .fields()
          .forEachRemaining(
              path ->
                  path.getValue()
                      .fields()
                      .forEachRemaining(
                          door -> {
                            if (door.getValue().has("responses") && wanted.test(door.getValue())) {
                              doors.add(door.getKey() + " " + path.getKey());
                            }
                          }));
      return doors;
    }

    static boolean showsItsAnswer(JsonNode door) {
      List<JsonNode> shown = new ArrayList<>();
      for (String good : List.of("200", "201")) {
        door.path("responses").path(good).path("content").forEach(shown::add);
      }
      return !shown.isEmpty()
          && shown.stream().allMatch(media -> media.has("example") || media.has("examples"));
    }

    static boolean takes(JsonNode question, String parameter) {
      return question.path("parameters").findValuesAsText("name").contains(parameter);
    }

    /** The schemas of what is answered when all is well. */
    List<JsonNode> answers(JsonNode question) {
      List<JsonNode> schemas = new ArrayList<>();
      question
          .at("/responses/200/content")
          .forEach(media -> schemas.addAll(media.findValues("schema")));
      return schemas.stream().map(this::resolved).toList();
    }

    /** Words such as adjustments are few; things with fields of their own may be many. */
    boolean answersAList(JsonNode question) {
      return answers(question).stream()
          .flatMap(
              schema ->
                  Stream.concat(
                      Stream.of(schema),
                      StreamSupport.stream(schema.path("properties").spliterator(), false)))
          .map(this::resolved)
          .filter(schema -> schema.path("type").toString().contains("array"))
          .anyMatch(list -> resolved(list.path("items")).has("properties"));
    }

    private JsonNode resolved(JsonNode schema) {
      String name = schema.path("$ref").asText();
      JsonNode parts = schema.path("anyOf");
      if (!name.isEmpty()) {
        return document.at(name.substring(1));
      }
      return parts.isArray() ? resolved(parts.get(0)) : schema;
    }
  }
}
