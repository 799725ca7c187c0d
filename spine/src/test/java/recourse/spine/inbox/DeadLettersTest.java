package recourse.spine.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static recourse.spine.inbox.EventConsumerTest.asked;
import static recourse.spine.inbox.EventConsumerTest.bytes;
import static recourse.spine.inbox.EventConsumerTest.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.contract.ClarificationRequested;
import recourse.local.access.Tokens;
import recourse.spine.envelope.EventCodec;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.stage.RecordingListener;
import recourse.spine.stage.Trouble;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class DeadLettersTest {
  @Inject EventPublisher events;
  @Inject RecordingListener listener;
  @Inject Trouble trouble;
  @Inject SqlTemplate db;

  private final UUID complaint = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "not json, message.not-json",
    "[1], message.wrong-shape",
    "wrong type, message.wrong-shape",
    "number for an enum, message.wrong-shape",
    "time without zone, message.wrong-shape",
    "missing number, message.wrong-shape",
    "missing enum, message.incomplete",
    "null, message.empty",
    "no bytes, message.wrong-shape",
    "wrong key, message.wrong-key"
  })
  void shouldParkPoisonWithItsReasonAndThoseBehindItAndLetOthersPass(String poison, String code) {
    // given
    String good = EventCodec.write(asked(complaint, 1));
    String bad =
        switch (poison) {
          case "not json" -> "{\"complaintId\": oops";
          case "wrong type" -> good.replace("\"number\":1", "\"number\":{}");
          case "number for an enum" -> good.replace("\"CUSTOMER\"", "0");
          case "time without zone" -> good.replace("00Z", "00");
          case "missing number" -> good.replace("\"number\":1,", "");
          case "missing enum" -> good.replace(",\"waitingFor\":\"CUSTOMER\"", "");
          case "no bytes" -> "";
          case "wrong key" -> EventCodec.write(asked(other, 1));
          default -> poison;
        };
    // when
    events.send(complaint.toString(), events.headersOf(asked(complaint, 1)), bytes(bad));
    tellOnce(asked(complaint, 2));
    tellOnce(asked(other, 3));
    // then
    awaitParked(List.of(code, "message.behind"));
    awaitHeard(other, List.of(3));
    assertThat(listener.numbersAbout(complaint)).isEmpty();
  }

  @Test
  void shouldParkAnEventWithoutData() {
    // when
    events.send(complaint.toString(), events.headersOf(asked(complaint, 1)), null);
    // then
    awaitParked(List.of("message.empty"));
  }

  @Test
  void shouldParkWhatIsNoCloudEvent() {
    // when
    events.send(complaint.toString(), new RecordHeaders(), bytes("{}"));
    // then
    awaitParked(List.of("message.no-cloud-event"));
  }

  @Test
  void shouldParkAKnownEventOfAVersionFromTheFuture() {
    // given
    Headers headers = events.headersOf(asked(complaint, 1));
    replace(headers, "ce_type", "case.clarification-requested.v9");
    // when
    events.send(complaint.toString(), headers, bytes("{\"whoKnows\":1}"));
    // then
    awaitParked(List.of("message.version-unknown"));
  }

  @Test
  void shouldKeepPoisonThatHasNoKeyAndLeaveEverybodyElseAlone() {
    // given
    int before = keyless();
    // when
    events.send(null, events.headersOf(asked(complaint, 1)), bytes("\u0000"));
    tellOnce(asked(complaint, 2));
    // then
    awaitHeard(complaint, List.of(2));
    await().untilAsserted(() -> assertThat(keyless()).isEqualTo(before + 1));
  }

  @Test
  void shouldRedriveInOrderOnceTheCauseIsGone() {
    // given
    UUID letter = parkedThenTwoBehind();
    // when
    ValidatableResponse tooEarly = as("ops").post("/dead-letters/{id}/redrive", letter).then();
    trouble.endsWith(complaint);
    ValidatableResponse inTime = as("ops").post("/dead-letters/{id}/redrive", letter).then();
    // then
    tooEarly.body("delivered", equalTo(0)).body("waiting", equalTo(3));
    inTime.statusCode(200).body("delivered", equalTo(3)).body("waiting", equalTo(0));
    assertThat(listener.numbersAbout(complaint)).containsExactly(1, 2, 3);
    tellOnce(asked(complaint, 4));
    awaitHeard(complaint, List.of(1, 2, 3, 4));
  }

  @Test
  void shouldGiveUpWhatCannotBeReadAndDeliverThoseBehind() {
    // given
    events.send(complaint.toString(), events.headersOf(asked(complaint, 1)), bytes("{"));
    tellOnce(asked(complaint, 2));
    awaitParked(List.of("message.not-json", "message.behind"));
    // when
    ValidatableResponse discarded = as("ops").delete("/dead-letters/{id}", firstLetter()).then();
    // then
    discarded.statusCode(200).body("delivered", equalTo(1)).body("waiting", equalTo(0));
    assertThat(listener.numbersAbout(complaint)).containsExactly(2);
  }

  @Test
  void shouldNotParkBehindPoisonWhatWasHeardBefore() {
    // given
    Headers headers = events.headersOf(asked(complaint, 1));
    byte[] first = bytes(EventCodec.write(asked(complaint, 1)));
    events.send(complaint.toString(), headers, first);
    awaitHeard(complaint, List.of(1));
    // when
    events.send(complaint.toString(), events.headersOf(asked(complaint, 2)), bytes("{"));
    events.send(complaint.toString(), headers, first);
    tellOnce(asked(complaint, 3));
    // then
    awaitParked(List.of("message.not-json", "message.behind"));
  }

  @Test
  void shouldShowOperationsWhatIsParkedButNotItsContent() {
    // given
    UUID letter = parkedThenTwoBehind();
    // when
    String shown =
        as("ops")
            .get("/dead-letters?complaint={id}", complaint)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    // then
    assertThat(shown).contains(letter.toString(), "listener.failed").doesNotContain("payload");
  }

  @Test
  void shouldShowWhatIsParkedPageByPage() {
    // given
    UUID letter = parkedThenTwoBehind();
    // when
    JsonPath first =
        as("ops").get("/dead-letters?limit=1&complaint={id}", complaint).body().jsonPath();
    JsonPath rest =
        as("ops")
            .get("/dead-letters?complaint={id}&cursor={cursor}", complaint, first.getString("next"))
            .body()
            .jsonPath();
    // then
    assertThat(first.getList("items.id", UUID.class)).containsExactly(letter);
    assertThat(rest.getList("items.id", UUID.class)).hasSize(2).doesNotContain(letter);
    assertThat(rest.getString("next")).isNull();
  }

  @Test
  void shouldOnlyLetOperationsRedrive() {
    UUID letter = UUID.randomUUID();
    as("agent").post("/dead-letters/{id}/redrive", letter).then().statusCode(403);
    given().post("/dead-letters/{id}/redrive", letter).then().statusCode(401);
    as("ops").post("/dead-letters/{id}/redrive", letter).then().statusCode(404);
  }

  private UUID parkedThenTwoBehind() {
    trouble.with(
        complaint,
        event -> {
          throw new IllegalStateException("a bug of ours");
        });
    tellOnce(asked(complaint, 1));
    tellOnce(asked(complaint, 2));
    tellOnce(asked(complaint, 3));
    awaitParked(List.of("listener.failed", "message.behind", "message.behind"));
    return firstLetter();
  }

  private static io.restassured.specification.RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.token(role));
  }

  private void tellOnce(ClarificationRequested event) {
    events.send(
        event.complaintId().toString(), events.headersOf(event), bytes(EventCodec.write(event)));
  }

  private void awaitHeard(UUID complaintId, List<Integer> numbers) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(listener.numbersAbout(complaintId)).isEqualTo(numbers));
  }

  private void awaitParked(List<String> codes) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(column("code")).isEqualTo(codes));
  }

  private UUID firstLetter() {
    return UUID.fromString(column("id::text").get(0));
  }

  private List<String> column(String name) {
    return db.find(
        "select " + name + " from dead_letter where subject = ? order by partition, position",
        select -> select.setObject(1, complaint),
        row -> row.getString(1));
  }

  private int keyless() {
    return db.value(
        "select count(*) from dead_letter where subject is null",
        nothing -> {},
        row -> row.getInt(1));
  }
}
