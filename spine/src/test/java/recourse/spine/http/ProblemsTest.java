package recourse.spine.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.local.access.Tokens;

@QuarkusTest
class ProblemsTest {
  @TestHTTPResource("/stage/wishes")
  URI wishes;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"a\",\"count\":1,\"status\":\"CLOSED\"} | request.unknown-field | status | 'status' is not a field here; known are [amount, at, channel, count",
        "{\"text\":\"a\",\"detail\":{\"name\":\"b\",\"x\":1}} | request.unknown-field | detail.x | 'x' is not",
        "{\"text\":7} | request.wrong-type | text | a text",
        "{\"text\":\"a\",\"count\":\"7\"} | request.wrong-type | count | a number",
        "{\"text\":\"a\",\"count\":1.5} | request.wrong-type | count | a number",
        "{\"text\":\"a\",\"count\":null} | request.wrong-type | count | a number",
        "{\"text\":\"a\",\"at\":\"2026-06-01T09:30:00\"} | request.wrong-type | at | a date and time with its zone",
        "{\"text\":\"a\",\"at\":\"2026-06-01\"} | request.wrong-type | at | a date and time with its zone",
        "{\"text\":\"a\",\"at\":1780306200} | request.wrong-type | at | a date and time with its zone",
        "{\"text\":\"a\",\"at\":\"+292277-01-01T00:00:00Z\"} | request.wrong-type | at | a date and time with its zone",
        "{\"text\":\"a\",\"day\":\"2026-02-30\"} | request.wrong-type | day | a date, for example",
        "{\"text\":\"a\",\"ref\":\"7\"} | request.wrong-type | ref | a UUID",
        "{\"text\":\"a\",\"channel\":\"PIGEON\"} | request.wrong-type | channel | one of IN_PERSON, PHONE",
        "{\"text\":\"a\",\"channel\":\"UNKNOWN\"} | request.wrong-type | channel | one of IN_PERSON, PHONE",
        "{\"text\":\"a\",\"channel\":1} | request.wrong-type | channel | one of IN_PERSON, PHONE",
        "{\"text\":\"a\",\"urgent\":\"yes\"} | request.wrong-type | urgent | true or false",
        "{\"text\":\"a\",\"tags\":\"b\"} | request.wrong-type | tags | a list",
        "{\"text\":\"a\",\"tags\":[1]} | request.wrong-type | tags.[0] | a text",
        "{\"text\":\"a\\u0000b\"} | request.wrong-type | text | a text",
        "{\"text\":\"\\ud800\"} | request.wrong-type | text | a text",
        "{\"count\":1} | request.invalid | text | must say what is wished for",
        "{\"text\":\" \",\"count\":1} | request.invalid | text | must say what is wished for",
        "{\"text\":\"a\",\"count\":1,\"detail\":{}} | request.invalid | detail.name | must be given"
      })
  void shouldNameTheFieldAndWhatWouldBeRight(
      String body, String code, String field, String expected) {
    problem(agent().body(body).post("/stage/wishes").then(), 400, code)
        .body("field", equalTo(field))
        .body("detail", containsString(expected))
        .body("violations[0].field", equalTo(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\":1,\"text\":\"a\",\"text\":\"b\"}",
        "{\"count\":1,\"text\":\"a\"} {}",
        "{\"text\":",
        "hello",
        "",
        "{\"count\":1,\"text\":\"a\",\"amount\":NaN}"
      })
  void shouldRefuseWhatIsNotOneJsonDocument(String body) {
    problem(agent().body(body).post("/stage/wishes").then(), 400, null);
  }

  @Test
  void shouldRefuseABodyOfNullAndAList() {
    problem(agent().body("null").post("/stage/wishes").then(), 400, null);
    problem(agent().body("[]").post("/stage/wishes").then(), 400, null);
  }

  @Test
  void shouldRefuseWhatIsNestedTooDeepOrNumberedTooLong() throws Exception {
    String deep = "[".repeat(10_000);
    String nested = "{\"count\":1,\"text\":\"a\",\"tags\":" + deep + "]".repeat(10_000) + "}";
    String unknownAndNested =
        "{\"count\":1,\"text\":\"a\",\"x\":" + deep + "]".repeat(10_000) + "}";
    String lengthy = "{\"count\":1,\"text\":\"a\",\"amount\":" + "9".repeat(10_000) + "}";
    for (String body :
        List.of(nested, unknownAndNested, "{\"count\":1,\"text\":\"a\"} " + deep, lengthy)) {
      HttpResponse<String> answer = post(BodyPublishers.ofString(body));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("urn:recourse:problem:request.");
    }
  }

  @Test
  void shouldTakeAProperWish() {
    agent()
        .body("{\"text\":\"a\",\"count\":1,\"at\":\"2026-06-01T10:30:00.123456789+01:00\"}")
        .post("/stage/wishes")
        .then()
        .statusCode(200)
        .body("at", equalTo("2026-06-01T09:30:00.123456Z"));
  }

  @ParameterizedTest
  @ValueSource(ints = {65_537, 300_000, 11_000_000})
  void shouldRefuseALargeBodyWithItsLengthKnownOrNot(int size) throws Exception {
    byte[] body = wishOf(size).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    HttpResponse<String> known = post(BodyPublishers.ofByteArray(body));
    HttpResponse<String> unknown =
        post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    assertThat(known.statusCode()).isEqualTo(413);
    assertThat(known.body()).contains("body.too-large");
    assertThat(unknown.statusCode()).isEqualTo(413);
    assertThat(unknown.body()).contains("body.too-large");
  }

  @Test
  void shouldTakeABodyOfExactly64KiB() throws Exception {
    byte[] body = wishOf(65_536).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThat(post(BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(200);
    assertThat(
            post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void shouldSayWhatIsWrongWithTheRequestItself() {
    problem(agent().get("/nowhere").then(), 404, "http.404");
    problem(agent().delete("/stage/wishes").then(), 405, "http.405");
    problem(
        agent().contentType("text/csv").body("a").post("/stage/wishes").then(), 415, "http.415");
    problem(
        agent()
            .accept("image/png")
            .body("{\"text\":\"a\",\"count\":1}")
            .post("/stage/wishes")
            .then(),
        406,
        "http.406");
    problem(agent().get("/dead-letters/x/redrive").then(), 405, "http.405");
    problem(agent().get("/stage/query?limit=201").then(), 400, "request.invalid")
        .body("field", equalTo("limit"));
    problem(agent().get("/stage/query?limit=many").then(), 400, "request.invalid")
        .body("field", equalTo("limit"))
        .body("detail", equalTo("limit must be a number"));
  }

  @Test
  void shouldNotTellOurSecretsWhenWeFail() {
    problem(agent().get("/stage/bug").then(), 500, "unforeseen")
        .body("detail", startsWith("It stands in our log under "));
    problem(agent().get("/stage/away").then(), 503, "temporarily-unavailable")
        .header("Retry-After", "2");
  }

  @Test
  void shouldLetNobodyInWhereNobodySaidWhoMay() {
    problem(agent().get("/stage/forgotten").then(), 403, "role.missing");
    problem(given().get("/stage/forgotten").then(), 401, "token.missing-or-invalid");
  }

  static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    answer
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("status", equalTo(status))
        .header("X-Content-Type-Options", "nosniff");
    String found = answer.extract().path("code");
    assertThat(found).matches("[a-z0-9.-]+").isEqualTo(code == null ? found : code);
    return answer.body("type", equalTo("urn:recourse:problem:" + found));
  }

  static RequestSpecification agent() {
    return given().auth().oauth2(Tokens.token("agent")).contentType("application/json");
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(wishes)
            .version(HttpClient.Version.HTTP_1_1)
            // less than the idle timeout: nobody may be left hanging with a body we refused
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + Tokens.token("agent"))
            .header("Content-Type", "application/json")
            .POST(body)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String wishOf(int size) {
    String frame = "{\"count\":1,\"text\":\"\"}";
    return frame.replace("\"\"", "\"" + "a".repeat(size - frame.length()) + "\"");
  }
}
