package recourse.spine.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static recourse.spine.http.ProblemsTest.agent;
import static recourse.spine.http.ProblemsTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnswerTest {
  @Test
  void shouldLeadFromPageToPage() {
    String link =
        agent()
            .get("/stage/sheets?limit=3&channel=PHONE")
            .then()
            .statusCode(200)
            .body("items.number", contains(1, 2, 3))
            .body("next", equalTo("3"))
            .extract()
            .header("Link");

    Matcher next = Pattern.compile("<(.*)>; rel=\"next\"").matcher(link);
    next.matches();

    agent()
        .get(next.group(1))
        .then()
        .statusCode(200)
        .header("Link", nullValue())
        .body("items.number", contains(4, 5))
        .body("$", not(hasKey("next")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0 | limit | must be 1 to 200",
        "limit=201 | limit | must be 1 to 200",
        "limit=many | limit | must be a number",
        "channel=PIGEON | channel | One of [IN_PERSON, PHONE",
        "channel=UNKNOWN | channel | One of [IN_PERSON, PHONE",
        "since=2026-06-01 | since | An instant with its zone",
        "day=2026-02-30 | day | A date, for example"
      })
  void shouldRefuseAWrongParameterByName(String query, String field, String expected) {
    problem(agent().get("/stage/sheets?" + query).then(), 400, "request.invalid")
        .body("field", equalTo(field))
        .body("detail", containsString(expected));
  }

  @Test
  void shouldRefuseACursorThatWasNotGivenOut() {
    problem(agent().get("/stage/sheets?cursor=x").then(), 400, "cursor.invalid");
  }

  @Test
  void shouldTagWhatHasAVersion() {
    agent().get("/stage/sheets/5").then().statusCode(200).header("ETag", "\"7\"");
  }

  @Test
  void shouldSayWhereToFindWhatWasCreated() {
    agent()
        .header("If-Match", "\"3\"")
        .post("/stage/sheets")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/stage/sheets/3"))
        .header("ETag", "\"4\"")
        .body(equalTo("seen: 3"));
  }

  @Test
  void shouldNotMindWhichVersionWhenNobodySaid() {
    agent().post("/stage/sheets").then().statusCode(201).body(equalTo("seen: null"));
    problem(agent().header("If-Match", "7").post("/stage/sheets").then(), 400, "etag.invalid");
  }
}
