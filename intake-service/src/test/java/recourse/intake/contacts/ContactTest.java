package recourse.intake.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static recourse.intake.Doors.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.Channel;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.contract.MessageKind;
import recourse.intake.Complainants;
import recourse.intake.Doors;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class ContactTest {
  private static final Map<String, Object> CALL =
      Map.of(
          "channel", "PHONE",
          "direction", "INBOUND",
          "agent", "amina",
          "startedAt", "2026-06-03T10:00:00Z",
          "talkSeconds", 240,
          "holdSeconds", 60,
          "wrapUpSeconds", 90,
          "note", "She is worried about the wooden floor.");

  @Inject EventPublisher events;
  @Inject SettableClock clock;

  @AfterEach
  void releaseClock() {
    clock.release();
  }

  @Test
  void shouldTellAContactAtTheEndOfItsWrapUpAndKeepWhatWasSaid() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response answer = as("agent").body(CALL).post("/complaints/{id}/contacts", id);

    // then
    answer.then().statusCode(201).body("endedAt", equalTo("2026-06-03T10:06:30Z"));
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(id), ContactLogged.class))
                    .containsExactly(
                        new ContactLogged(
                            UUID.fromString(id),
                            Instant.parse("2026-06-03T10:06:30Z"),
                            UUID.fromString(answer.path("id")),
                            Channel.PHONE,
                            Direction.INBOUND,
                            "amina",
                            Instant.parse("2026-06-03T10:00:00Z"),
                            240,
                            60,
                            90)));
    assertThat(events.about(UUID.fromString(id)).toString()).doesNotContain("floor");
  }

  @Test
  void shouldTellWhatSortOfMessageCameInAndKeepNoHeader() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    Map<String, Object> mail =
        with("channel", "EMAIL", "headers", Map.of("Auto-Submitted", "auto-replied"));

    // when
    Response answer = as("agent").body(mail).post("/complaints/{id}/contacts", id);

    // then
    answer.then().statusCode(201).body("message", equalTo("AUTOMATIC"));
    await()
        .untilAsserted(
            () ->
                assertThat(events.about(UUID.fromString(id), ContactLogged.class))
                    .extracting(ContactLogged::message)
                    .containsExactly(MessageKind.AUTOMATIC));
    as("agent")
        .body(with("channel", "EMAIL", "headers", Map.of("From", "okoro@mail.test")))
        .post("/complaints/{id}/contacts", id)
        .then()
        .statusCode(400);
    as("agent")
        .body(with("direction", "OUTBOUND", "headers", Map.of()))
        .post("/complaints/{id}/contacts", id)
        .then()
        .statusCode(201)
        .body("message", equalTo(null));
  }

  @Test
  void shouldKeepLaterContactsOnTheSameComplaint() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(CALL).post("/complaints/{id}/contacts", id);

    // when
    as("handler")
        .body(with("startedAt", "2026-06-04T10:00:00Z", "channel", "EMAIL"))
        .post("/complaints/{id}/contacts", id);

    // then
    Response first = as("agent").get("/complaints/{id}/contacts?limit=1", id);
    Response second =
        as("agent").get("/complaints/{id}/contacts?limit=1&cursor={c}", id, first.path("next"));
    first.then().body("items.channel", contains("EMAIL"));
    second.then().body("items.channel", contains("PHONE")).body("next", equalTo(null));
  }

  @Test
  void shouldShowAContactOnItsOwnComplaintOnly() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    String other = Doors.received(Complainants.mrsOkoro());
    String contact = as("agent").body(CALL).post("/complaints/{id}/contacts", id).path("id");

    // then
    as("agent").get("/complaints/{id}/contacts/{c}", id, contact).then().statusCode(200);
    as("agent").get("/complaints/{id}/contacts/{c}", other, contact).then().statusCode(404);
  }

  @Test
  void shouldLogAContactOnceForOneIdempotencyKey() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    String key = UUID.randomUUID().toString();
    as("agent").header("Idempotency-Key", key).body(CALL).post("/complaints/{id}/contacts", id);

    // when
    as("agent").header("Idempotency-Key", key).body(CALL).post("/complaints/{id}/contacts", id);

    // then
    as("agent").get("/complaints/{id}/contacts", id).then().body("items", hasSize(1));
  }

  @Test
  void shouldShowTheNoteOnlyToThoseWhoTalkWithTheCustomer() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    as("agent").body(CALL).post("/complaints/{id}/contacts", id);

    // when
    Response auditor = as("auditor").get("/complaints/{id}/contacts", id);
    Response handler = as("handler").get("/complaints/{id}/contacts", id);

    // then
    assertThat(auditor.asString()).doesNotContain("floor");
    handler.then().body("items.note", contains("She is worried about the wooden floor."));
  }

  @Test
  void shouldRefuseAContactThatIsNotOver() {
    // given
    String id = Doors.received(Complainants.mrsOkoro());
    clock.set(Instant.parse("2026-06-03T10:06:29Z"));

    // when
    Response answer = as("agent").body(CALL).post("/complaints/{id}/contacts", id);

    // then
    answer
        .then()
        .statusCode(400)
        .body("code", equalTo("contact.not-over"))
        .body("field", equalTo("startedAt"));
    as("agent").get("/complaints/{id}/contacts", id).then().body("items", hasSize(0));
  }

  static Stream<Arguments> badInput() {
    return Stream.of(
        Arguments.of(with("talkSeconds", -1, "channel", "PHONE"), "talkSeconds"),
        Arguments.of(with("holdSeconds", 86_401, "channel", "PHONE"), "holdSeconds"),
        Arguments.of(with("agent", "Mrs Okoro", "channel", "PHONE"), "agent"),
        Arguments.of(with("note", "x".repeat(8_001), "channel", "PHONE"), "note"));
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void shouldNameTheFieldThatIsNotAcceptable(Map<String, Object> contact, String field) {
    // given
    String id = Doors.received(Complainants.mrsOkoro());

    // when
    Response answer = as("agent").body(contact).post("/complaints/{id}/contacts", id);

    // then
    answer.then().statusCode(400).body("field", equalTo(field));
  }

  private static Map<String, Object> with(
      String field, Object value, String other, Object otherValue) {
    Map<String, Object> changed = new HashMap<>(CALL);
    changed.put(field, value);
    changed.put(other, otherValue);
    return changed;
  }
}
