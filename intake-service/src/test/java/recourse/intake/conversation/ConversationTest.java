package recourse.intake.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.SummaryConfirmed;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class ConversationTest {
  private static final String SUMMARY =
      "{\"summary\":\"The kettle leaks at night and has spoilt the floor.\"}";

  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldKeepQuestionsWithTheirAnswers() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent")
        .body("{\"question\":\"Where does the water come out?\"}")
        .post("/complaints/{id}/questions", id)
        .then()
        .statusCode(201);

    // when
    Response answer =
        as("agent")
            .body("{\"answer\":\"From the bottom.\"}")
            .put("/complaints/{id}/questions/1/answer", id);

    // then
    answer
        .then()
        .statusCode(200)
        .body("questions.question", contains("Where does the water come out?"))
        .body("questions.answer", contains("From the bottom."));
  }

  @Test
  void shouldNotWriteOverWhatTheCustomerSaid() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body("{\"question\":\"Where?\"}").post("/complaints/{id}/questions", id);
    as("agent").body("{\"answer\":\"There.\"}").put("/complaints/{id}/questions/1/answer", id);

    // when
    Response again =
        as("agent").body("{\"answer\":\"Here.\"}").put("/complaints/{id}/questions/1/answer", id);
    Response unknown =
        as("agent").body("{\"answer\":\"Here.\"}").put("/complaints/{id}/questions/2/answer", id);

    // then
    again.then().statusCode(409).body("code", equalTo("question.already-answered"));
    unknown.then().statusCode(404).body("code", equalTo("question.unknown"));
  }

  @Test
  void shouldTellThatTheCustomerConfirmedTheSummaryAndNotWhatItSays() {
    // given
    clock.set(Instant.parse("2026-06-03T11:00:00Z"));
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(SUMMARY).put("/complaints/{id}/summary", id).then().statusCode(200);

    // when
    Response answer =
        as("agent")
            .body("{\"channel\":\"EMAIL\"}")
            .put("/complaints/{id}/summary/confirmation", id);

    // then
    answer.then().statusCode(200).body("summary.confirmed", equalTo(true));
    UUID complaint = UUID.fromString(id);
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(complaint, SummaryConfirmed.class))
                    .singleElement()
                    .satisfies(
                        event -> {
                          assertThat(event.number()).isEqualTo(1);
                          assertThat(event.channel()).isEqualTo(Channel.EMAIL);
                          assertThat(event.occurredAt()).isEqualTo("2026-06-03T11:00:00Z");
                        }));
    assertThat(events.about(complaint).toString()).doesNotContain("spoilt");
  }

  @Test
  void shouldWantANewConfirmationForABetterSummary() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(SUMMARY).put("/complaints/{id}/summary", id);
    as("agent").body("{}").put("/complaints/{id}/summary/confirmation", id);

    // when
    as("agent").body(SUMMARY).put("/complaints/{id}/summary", id);

    // then
    as("agent")
        .get("/complaints/{id}/hearing", id)
        .then()
        .body("summary.number", equalTo(2))
        .body("summary.confirmed", equalTo(false));
  }

  @Test
  void shouldConfirmOnceOnly() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(SUMMARY).put("/complaints/{id}/summary", id);
    as("agent").body("{}").put("/complaints/{id}/summary/confirmation", id);

    // when
    Response again = as("agent").body("{}").put("/complaints/{id}/summary/confirmation", id);

    // then
    again.then().statusCode(200);
    as("agent").body("{}").put("/complaints/{id}/acknowledgement", id).then().statusCode(200);
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(id)).stream().map(Object::getClass))
                    .contains(ComplaintAcknowledged.class)
                    .containsOnlyOnce(SummaryConfirmed.class));
  }

  @Test
  void shouldRefuseAConfirmationOfNothing() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response answer = as("agent").body("{}").put("/complaints/{id}/summary/confirmation", id);

    // then
    answer.then().statusCode(409).body("code", equalTo("summary.missing"));
  }

  @Test
  void shouldRefuseToHearWhatWasWithdrawn() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").put("/complaints/{id}/withdrawal", id);

    // when
    Response answer = as("agent").body(SUMMARY).put("/complaints/{id}/summary", id);

    // then
    answer.then().statusCode(409).body("code", equalTo("step.not-allowed"));
  }

  @Test
  void shouldRefuseAStaleSummary() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    String etag = as("agent").body(SUMMARY).put("/complaints/{id}/summary", id).header("ETag");
    as("agent").body(SUMMARY).put("/complaints/{id}/summary", id);

    // when
    Response late =
        as("agent").header("If-Match", etag).body(SUMMARY).put("/complaints/{id}/summary", id);

    // then
    late.then().statusCode(412).body("code", equalTo("stale"));
  }

  @Test
  void shouldKeepTheWordsFromThoseWhoDoNotTalkWithTheCustomer() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(SUMMARY).put("/complaints/{id}/summary", id);

    // when
    Response auditor = as("auditor").get("/complaints/{id}/hearing", id);

    // then
    auditor.then().statusCode(200).body("summary.number", equalTo(1));
    assertThat(auditor.asString()).doesNotContain("spoilt");
  }
}
