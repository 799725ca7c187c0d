package recourse.spine.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static recourse.spine.inbox.EventConsumerTest.asked;
import static recourse.spine.inbox.EventConsumerTest.bytes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.ClarificationRequested;
import recourse.contract.ComplaintEvent;
import recourse.contract.CustomerErased;
import recourse.contract.Topics;
import recourse.local.access.Tokens;
import recourse.spine.envelope.EventCodec;
import recourse.spine.fault.RetryPolicy;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.stage.RecordingListener;
import recourse.spine.stage.RecordingProjection;
import recourse.spine.stage.Records;
import recourse.spine.stage.SecondListener;
import recourse.spine.stage.Trouble;
import recourse.spine.testing.EventPublisher;

/** Each listener answers for itself: what one refuses or fails at undoes nothing of another. */
@QuarkusTest
class DispatchTest {
  /** Beside the partitions from which the consumer of the application reads. */
  private static final int PARTITION = 99;

  private static final AtomicLong POSITION = new AtomicLong(System.nanoTime());

  @Inject Dispatch dispatch;
  @Inject Records records;
  @Inject Trouble trouble;
  @Inject SqlTemplate db;
  @Inject EventPublisher events;
  @Inject TransactionSynchronizationRegistry transactions;

  private final UUID complaint = UUID.randomUUID();
  private final AtomicInteger refusals = new AtomicInteger();

  @ParameterizedTest(name = "among {0} others")
  @ValueSource(ints = {0, 1, 20})
  void shouldKeepWhatOthersDidWhenOneListenerRefuses(int others) {
    // given
    trouble.with(SecondListener.class, complaint, event -> refuseNumber(event, 1));
    List<Message> batch = new ArrayList<>(List.of(message(asked(complaint, 1))));
    IntStream.range(0, others).forEach(i -> batch.add(i % 2 * i, someone()));
    batch.add(message(asked(complaint, 2)));
    // when
    deliver(batch);
    int asked = refusals.get();
    deliver(batch); // and again
    // then
    assertThat(numbers(RecordingListener.class)).containsExactly(1, 2);
    assertThat(numbers(RecordingProjection.class)).containsExactly(1, 2);
    assertThat(numbers(SecondListener.class)).containsExactly(2);
    assertThat(refused()).containsExactly("SecondListener step.not-allowed");
    assertThat(parked()).isEmpty();
    assertThat(asked).isBetween(1, 2);
    assertThat(refusals).hasValue(asked);
    batch.forEach(m -> assertThat(recordsAbout(m)).isGreaterThanOrEqualTo(3));
  }

  @Test
  void shouldTakeTheRefusalOfAProjectionForAFault() {
    // given
    trouble.with(RecordingProjection.class, complaint, event -> refuseNumber(event, 1));
    // when
    deliver(List.of(message(asked(complaint, 1)), message(asked(complaint, 2)), someone()));
    // then
    assertThat(parked()).containsExactly("listener.failed", "message.behind");
    assertThat(column("detail")).first().isEqualTo("RecordingProjection: Refusal");
    assertThat(refused()).isEmpty();
    assertThat(numbers(RecordingListener.class)).containsExactly(1);
    assertThat(numbers(SecondListener.class)).containsExactly(1);
    assertThat(numbers(RecordingProjection.class)).isEmpty();
  }

  @Test
  void shouldRedriveOnlyTheListenersThatHaveNotHadTheEvent() {
    // given
    trouble.with(SecondListener.class, complaint, event -> fail());
    trouble.with(RecordingProjection.class, complaint, event -> fail());
    List<Message> batch = List.of(message(asked(complaint, 1)), message(asked(complaint, 2)));
    deliver(batch);
    UUID letter = UUID.fromString(column("id::text").get(0));
    // when
    trouble.endsWith(complaint);
    trouble.with(RecordingProjection.class, complaint, event -> fail());
    redrive(letter, 0, 2);
    // then
    assertThat(column("detail")).first().isEqualTo("RecordingProjection: IllegalStateException");
    assertThat(numbers(RecordingListener.class)).containsExactly(1);
    assertThat(numbers(SecondListener.class)).containsExactly(1);
    // when
    trouble.endsWith(complaint);
    redrive(letter, 2, 0);
    deliver(batch);
    // then
    assertThat(numbers(RecordingListener.class)).containsExactly(1, 2);
    assertThat(numbers(SecondListener.class)).containsExactly(1, 2);
    assertThat(numbers(RecordingProjection.class)).containsExactly(1, 2);
  }

  @Test
  void shouldAnswerARedrivenEventWithARefusalOfItsListener() {
    // given
    trouble.with(SecondListener.class, complaint, event -> fail());
    deliver(List.of(message(asked(complaint, 1))));
    trouble.with(SecondListener.class, complaint, event -> refuseNumber(event, 1));
    // when
    redrive(UUID.fromString(column("id::text").get(0)), 1, 0);
    // then
    assertThat(refused()).containsExactly("SecondListener step.not-allowed");
    assertThat(numbers(RecordingListener.class)).containsExactly(1);
  }

  @ParameterizedTest(name = "every {0}th")
  @ValueSource(ints = {1, 2, 7})
  void shouldNotAskAgainAndAgainWhenManyOfABatchAreRefused(int every) {
    // given
    List<UUID> complaints = IntStream.range(0, 200).mapToObj(i -> UUID.randomUUID()).toList();
    AtomicInteger calls = new AtomicInteger();
    complaints.forEach(one -> trouble.with(one, event -> calls.incrementAndGet()));
    for (int i = 0; i < complaints.size(); i += every) {
      trouble.with(SecondListener.class, complaints.get(i), event -> refuseNumber(event, 1));
    }
    // when
    deliver(complaints.stream().map(one -> message(asked(one, 1))).toList());
    // then
    complaints.forEach(
        one -> assertThat(records.numbersOf(RecordingListener.class, one)).containsExactly(1));
    assertThat(refusals.get()).isLessThanOrEqualTo(2 * (200 / every + 1));
    assertThat(calls.get()).isLessThanOrEqualTo(450);
  }

  @Test
  void shouldFindTheOneWhoseCommitFails() {
    // given
    trouble.with(RecordingListener.class, complaint, event -> failAtCommit());
    List<Message> batch = new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> someone()).toList());
    batch.add(4, message(asked(complaint, 1)));
    // when
    deliver(batch);
    // then
    assertThat(parked()).containsExactly("listener.failed");
    assertThat(numbers(RecordingListener.class)).isEmpty();
    assertThat(numbers(SecondListener.class)).containsExactly(1);
    batch.forEach(m -> assertThat(recordsAbout(m)).isGreaterThanOrEqualTo(2));
  }

  @Test
  void shouldNeitherReadNorRememberWhatNoListenerHandles() {
    // given
    CustomerErased erased = new CustomerErased(complaint, Instant.EPOCH);
    Message unreadable = message(erased, bytes("{"));
    // when
    deliver(List.of(message(erased), unreadable, message(asked(complaint, 1))));
    // then
    assertThat(parked()).isEmpty();
    assertThat(numbers(RecordingListener.class)).containsExactly(1);
    assertThat(inboxRowsOf(unreadable)).isZero();
  }

  @Test
  void shouldShowOperationsAndSupervisorsWhatWasRefused() {
    // given
    trouble.with(SecondListener.class, complaint, DispatchTest::refuse);
    trouble.with(RecordingListener.class, complaint, DispatchTest::refuse);
    deliver(List.of(message(asked(complaint, 1)), message(asked(complaint, 2))));
    // then
    as("supervisor")
        .get("/refused-events?complaint={id}&listener=SecondListener", complaint)
        .then()
        .statusCode(200)
        .body(
            "items.type",
            contains("case.clarification-requested.v1", "case.clarification-requested.v1"))
        .body("items[0].listener", equalTo("SecondListener"))
        .body("items[0].code", equalTo("step.not-allowed"))
        .body("items[0].complaintId", equalTo(complaint.toString()))
        .body("next", nullValue());
    // when
    JsonPath first = as("ops").get("/refused-events?limit=3&complaint={id}", complaint).jsonPath();
    JsonPath rest =
        as("ops")
            .get("/refused-events?complaint={id}&cursor={at}", complaint, first.getString("next"))
            .jsonPath();
    // then
    List<String> seen = first.getList("items.id", String.class);
    assertThat(seen).hasSize(3);
    assertThat(rest.getList("items.id", String.class)).hasSize(1).doesNotContainAnyElementsOf(seen);
    as("agent").get("/refused-events").then().statusCode(403);
  }

  @Test
  void shouldNotStartWithTwoListenersOfOneName() {
    RecordingListener listener = new RecordingListener(null, null);
    assertThatThrownBy(() -> new Subscriptions(List.of(listener, listener)))
        .hasMessageContaining("RecordingListener");
  }

  private void deliver(List<Message> batch) {
    dispatch.deliver(batch, RetryPolicy.none());
  }

  private static void redrive(UUID letter, int delivered, int waiting) {
    as("ops")
        .post("/dead-letters/{id}/redrive", letter)
        .then()
        .statusCode(200)
        .body("delivered", equalTo(delivered))
        .body("waiting", equalTo(waiting));
  }

  private void refuseNumber(ComplaintEvent event, int number) {
    if (((ClarificationRequested) event).number() == number) {
      refusals.incrementAndGet();
      refuse(event);
    }
  }

  private static void refuse(ComplaintEvent event) {
    throw new Refusal(CommonReason.STEP_NOT_ALLOWED, "not now");
  }

  private static void fail() {
    throw new IllegalStateException("a bug of ours");
  }

  private void failAtCommit() {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            fail();
          }

          @Override
          public void afterCompletion(int status) {}
        });
  }

  private Message someone() {
    return message(asked(UUID.randomUUID(), 1));
  }

  private Message message(ComplaintEvent event) {
    return message(event, bytes(EventCodec.write(event)));
  }

  private Message message(ComplaintEvent event, byte[] data) {
    return new Message(
        Topics.COMPLAINT_LIFECYCLE,
        PARTITION,
        POSITION.incrementAndGet(),
        event.complaintId().toString(),
        events.headersOf(event),
        data);
  }

  private List<Integer> numbers(Class<? extends EventListener<?>> listener) {
    return records.numbersOf(listener, complaint);
  }

  private int recordsAbout(Message message) {
    return db.value(
        "select count(*) from record where complaint = ?",
        select -> select.setObject(1, message.subject().orElseThrow()),
        row -> row.getInt(1));
  }

  private int inboxRowsOf(Message message) {
    return db.value(
        "select count(*) from inbox where event_id = ?::uuid",
        select -> select.setString(1, header(message, "ce_id")),
        row -> row.getInt(1));
  }

  private static String header(Message message, String name) {
    return new String(
        message.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<String> refused() {
    return db.find(
        "select listener || ' ' || refused_code from inbox where subject = ? order by received_at",
        select -> select.setObject(1, complaint),
        row -> row.getString(1));
  }

  private List<String> parked() {
    return column("code");
  }

  private List<String> column(String name) {
    return db.find(
        "select " + name + " from dead_letter where subject = ? order by position",
        select -> select.setObject(1, complaint),
        row -> row.getString(1));
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.token(role));
  }
}
