package recourse.intake.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import recourse.intake.Complainants;
import recourse.intake.Doors;

@QuarkusTest
class DemeanourTest {
  private static final Map<String, Object> ANGRY =
      Map.of(
          "emotion", "ANGRY",
          "manner", "AGGRESSIVE",
          "underlyingReason", "Third visit, nobody came.",
          "tone", "loud, fast");

  @Test
  void shouldReturnThePromptsThatFitWithTheComplaint() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").get("/complaints/{id}", id).then().body("prompts", nullValue());

    // when
    Response noticed = as("agent").body(ANGRY).put("/complaints/{id}/demeanour", id);

    // then
    noticed
        .then()
        .statusCode(200)
        .body("noticed.underlyingReason", equalTo("Third visit, nobody came."))
        .body("prompts.code", hasItems("KEEP_CALM", "NAME_ANGER"));
    as("handler")
        .get("/complaints/{id}", id)
        .then()
        .body("feeling", equalTo("ANGRY"))
        .body("prompts.code", hasItems("KEEP_CALM", "NAME_ANGER"));
  }

  @Test
  void shouldTellAssertiveFromAggressive() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response noticed =
        as("agent").body(with("manner", "ASSERTIVE")).put("/complaints/{id}/demeanour", id);

    // then
    noticed.then().body("prompts.code", contains("RESPECT_CLARITY", "LET_FINISH", "NAME_ANGER"));
  }

  @Test
  void shouldGiveThoseWhoWriteNoAdviceForAVoice() {
    // given
    String id = Doors.received(Complainants.mrsOkoro().with("channel", "EMAIL"));
    Map<String, Object> angry = new HashMap<>(ANGRY);
    angry.remove("tone");

    // when
    Response noticed = as("agent").body(angry).put("/complaints/{id}/demeanour", id);

    // then
    noticed
        .then()
        .body("prompts.code", contains("KEEP_CALM", "SET_LIMIT", "ANSWER_EACH", "NAME_ANGER"))
        .body("prompts[0].advice", not(containsString("voice")));
    as("agent")
        .body("{\"prompt\":\"ANSWER_EACH\",\"effect\":\"CALMED\"}")
        .post("/complaints/{id}/deescalations", id)
        .then()
        .statusCode(201);
  }

  @Test
  void shouldRecordWhichPromptWasUsedAndWhetherTheContactCalmed() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(ANGRY).put("/complaints/{id}/demeanour", id);

    // when
    as("agent")
        .body("{\"prompt\":\"SET_LIMIT\",\"effect\":\"ESCALATED\"}")
        .post("/complaints/{id}/deescalations", id)
        .then()
        .statusCode(201);
    Response second =
        as("agent")
            .body("{\"prompt\":\"LET_FINISH\",\"effect\":\"CALMED\"}")
            .post("/complaints/{id}/deescalations", id);

    // then
    second
        .then()
        .statusCode(201)
        .body("deescalations.prompt", contains("SET_LIMIT", "LET_FINISH"))
        .body("deescalations.effect", contains("ESCALATED", "CALMED"));
  }

  @Test
  void shouldRefuseAPromptThatIsNeverOffered() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response answer =
        as("agent")
            .body("{\"prompt\":\"SHOUT_BACK\",\"effect\":\"CALMED\"}")
            .post("/complaints/{id}/deescalations", id);

    // then
    answer.then().statusCode(400).body("code", equalTo("deescalation.prompt-unknown"));
  }

  @Test
  void shouldWantTheReasonAndNotALabel() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response answer =
        as("agent").body(with("underlyingReason", " ")).put("/complaints/{id}/demeanour", id);

    // then
    answer.then().statusCode(400).body("field", equalTo("underlyingReason"));
  }

  @Test
  void shouldRefuseCuesThatAChannelDoesNotCarry() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response toneOfALetter =
        as("agent").body(with("channel", "LETTER")).put("/complaints/{id}/demeanour", id);
    Response gestureOnThePhone =
        as("agent").body(with("nonVerbal", "arms crossed")).put("/complaints/{id}/demeanour", id);

    // then
    toneOfALetter.then().statusCode(400).body("field", equalTo("tone"));
    gestureOnThePhone.then().statusCode(400).body("field", equalTo("nonVerbal"));
  }

  @Test
  void shouldKeepTheWordsFromThoseWhoDoNotTalkWithTheCustomer() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(ANGRY).put("/complaints/{id}/demeanour", id);

    // when
    Response auditor = as("auditor").get("/complaints/{id}/demeanour", id);

    // then
    auditor.then().statusCode(200).body("noticed.emotion", equalTo("ANGRY"));
    assertThat(auditor.asString()).doesNotContain("nobody came", "loud");
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> changed = new HashMap<>(ANGRY);
    changed.put(field, value);
    return changed;
  }
}
