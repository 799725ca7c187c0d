package recourse.resolution.replies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static recourse.resolution.CaseTable.ada;
import static recourse.resolution.CaseTable.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.resolution.CaseTable;

/** Replies are judged, and whatever is flagged, nobody is stopped. */
@QuarkusTest
class ReplyJudgementTest {
  private static final String TEMPLATE =
      "Dear {{name}}, we are sorry for any inconvenience caused and thank you for your patience.";

  @Inject CaseTable table;

  @Test
  void shouldFlagTemplateTextAndAnApologyThatMeansNothingAndKeepTheJudgementOnly() {
    // given
    UUID id = table.opened();
    String reply = TEMPLATE.replace("{{name}}", "Mrs Okoro");

    // when
    Response answer = judge(id, Map.of("text", reply, "template", TEMPLATE));

    // then
    answer
        .then()
        .statusCode(201)
        .header("Location", containsString("/reply-judgements/" + answer.path("id")))
        .body("similarity", equalTo(1.0f))
        .body("threshold", equalTo(0.88f))
        .body(
            "flags.flag",
            contains(
                "FEELING_NOT_NAMED",
                "APOLOGY_NOT_MEANT",
                "APOLOGY_WITHOUT_RESPONSIBILITY",
                "APOLOGY_WITHOUT_NEXT_STEP",
                "TEMPLATE_TEXT"))
        .body("flags[4].advice", startsWith("Say what is particular"));
    as("quality")
        .get("/cases/{id}/reply-judgements", id)
        .then()
        .statusCode(200)
        .body("items.id", contains(answer.<String>path("id")))
        .body("items.writtenBy", contains(CaseTable.HANDLER))
        .body(not(containsString("Okoro")));
  }

  @Test
  void shouldFindNothingToFlagInAnApologyThatMeansSomething() {
    // given
    UUID id = table.opened();
    String reply = "You were worried. We are sorry: it was our mistake. We will refund you today.";

    // when
    Response answer = judge(id, Map.of("text", reply));

    // then
    answer.then().statusCode(201).body("flags.size()", equalTo(0)).body("similarity", nullValue());
  }

  @Test
  void shouldReadTheToneInTheLanguageThatIsToldAndElseInTheCustomers() {
    // given
    UUID id = table.opened();
    String hollow = "Es tut uns leid, falls Sie sich schlecht behandelt gefühlt haben.";

    // then
    judge(id, Map.of("text", hollow))
        .then()
        .statusCode(201)
        .body("toneRead", equalTo(true))
        .body("policyVersion", equalTo("apology-1 template-1"))
        .body("flags.flag", contains("FEELING_NOT_NAMED"));
    judge(id, Map.of("text", hollow, "language", "de"))
        .then()
        .statusCode(201)
        .body("policyVersion", equalTo("apology-de-1 template-1"))
        .body("flags.flag", hasItems("APOLOGY_NOT_MEANT", "APOLOGY_WITHOUT_NEXT_STEP"));
    wantsItIn(id, "de");
    judge(id, Map.of("text", hollow))
        .then()
        .statusCode(201)
        .body("policyVersion", equalTo("apology-de-1 template-1"));
    wantsItIn(id, "sv");
    judge(id, Map.of("text", hollow))
        .then()
        .statusCode(201)
        .body("policyVersion", equalTo("apology-1 template-1"));
  }

  @Test
  void shouldSayThatItCannotReadTheToneOfALanguageAndGuessNothing() {
    // given
    UUID id = table.opened();
    String reply = "Vi är ledsna om ni känner er besvikna.";

    // when
    Response answer = judge(id, Map.of("text", reply, "template", reply, "language", "sv"));

    // then
    answer
        .then()
        .statusCode(201)
        .body("toneRead", equalTo(false))
        .body("policyVersion", equalTo("template-1"))
        .body("flags.flag", contains("TEMPLATE_TEXT"));
    as("quality")
        .get("/cases/{id}/reply-judgements", id)
        .then()
        .body("items.toneRead", contains(false));
  }

  @Test
  void shouldRefuseWhatIsNoReplyAndWhatIsNoCase() {
    judge(table.opened(), Map.of("text", " ")).then().statusCode(400);
    judge(table.opened(), Map.of("text", "Hello", "language", "Swedish"))
        .then()
        .statusCode(400)
        .body("field", equalTo("language"));
    judge(UUID.randomUUID(), Map.of("text", "Hello"))
        .then()
        .statusCode(404)
        .body("code", equalTo("unknown"));
  }

  private static void wantsItIn(UUID id, String language) {
    as("agent")
        .body(Map.of("vulnerable", false, "language", language))
        .put("/cases/{id}/needs", id)
        .then()
        .statusCode(200);
  }

  private static Response judge(UUID id, Map<String, String> body) {
    return ada().body(body).post("/cases/{id}/reply-judgements", id);
  }
}
