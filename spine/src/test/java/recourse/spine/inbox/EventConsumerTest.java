package recourse.spine.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.ClarificationRequested;
import recourse.contract.DomainEvent;
import recourse.contract.WaitingFor;
import recourse.spine.envelope.EventCodec;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.stage.RecordingListener;
import recourse.spine.stage.Trouble;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class EventConsumerTest {
  @Inject EventPublisher events;
  @Inject RecordingListener listener;
  @Inject Trouble trouble;
  @Inject SqlTemplate db;

  private final UUID complaint = UUID.randomUUID();

  @Test
  void shouldHaveEachEffectOnceThoughEveryEventComesTwice() {
    // when
    events.tell(IntStream.rangeClosed(1, 50).mapToObj(this::asked).toArray(DomainEvent[]::new));
    // then
    awaitNumbers(complaint, IntStream.rangeClosed(1, 50).boxed().toList());
    publishAndAwait(UUID.randomUUID());
    assertThat(listener.numbersAbout(complaint)).hasSize(50);
  }

  @Test
  void shouldPassOverAnEventOfAnotherSystem() {
    // given
    Headers headers = events.headersOf(asked(1));
    replace(headers, "ce_type", "weather.changed.v1");
    // when
    events.send(complaint.toString(), headers, bytes("{\"rain\":true}"));
    events.tell(asked(2));
    // then
    awaitNumbers(complaint, List.of(2));
    assertThat(parkedAbout(complaint)).isEmpty();
  }

  @Test
  void shouldReadAnEventThatHasNewFieldsAndNewValues() {
    // given
    String future =
        EventCodec.write(asked(1))
            .replace("\"CUSTOMER\"", "\"REGULATOR\"")
            .replace("{", "{\"mood\":{\"colour\":[1,2]},");
    AtomicInteger unknown = new AtomicInteger();
    trouble.with(
        complaint,
        event -> {
          if (((ClarificationRequested) event).waitingFor() == WaitingFor.UNKNOWN) {
            unknown.incrementAndGet();
          }
        });
    // when
    events.send(complaint.toString(), events.headersOf(asked(1)), bytes(future));
    // then
    awaitNumbers(complaint, List.of(1));
    assertThat(unknown).hasValue(1);
  }

  @Test
  void shouldRecordARefusalAndNotTryAgain() {
    // given
    AtomicInteger tries = new AtomicInteger();
    trouble.with(
        complaint,
        event -> {
          if (((ClarificationRequested) event).number() == 1) {
            tries.incrementAndGet();
            throw new Refusal(CommonReason.STEP_NOT_ALLOWED, "not now");
          }
        });
    // when
    events.tell(asked(1), asked(2));
    // then
    awaitNumbers(complaint, List.of(2));
    assertThat(parkedAbout(complaint)).isEmpty();
    assertThat(tries.get()).isBetween(1, 2); // once with others, once alone
    assertThat(refusals()).containsExactly("RecordingListener step.not-allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03", "57P01", "57P03", "08006", "53300"})
  void shouldWaitInPlaceForWhatGoesAwayByItself(String state) {
    // given
    AtomicInteger left = new AtomicInteger(4);
    trouble.with(
        complaint,
        event -> {
          if (left.getAndDecrement() > 0) {
            throw new IllegalStateException(new SQLException("for a while", state));
          }
        });
    // when
    events.tell(asked(1), asked(2));
    // then
    awaitNumbers(complaint, List.of(1, 2));
    assertThat(parkedAbout(complaint)).isEmpty();
  }

  @Test
  void shouldParkWhatFailsForGoodAndKeepItsEffectOut() {
    // given
    trouble.with(
        complaint,
        event -> {
          throw new IllegalStateException(new SQLException("never", "23505"));
        });
    // when
    events.tell(asked(1));
    // then
    awaitParked(complaint, List.of("listener.failed", "message.behind")); // published twice
    assertThat(listener.numbersAbout(complaint)).isEmpty();
  }

  @Test
  void shouldHandleEverythingOnceThoughPostgresCrashesInMidFlow() {
    // given
    List<UUID> complaints = IntStream.range(0, 40).mapToObj(i -> UUID.randomUUID()).toList();
    int parkedBefore = parked();
    for (int number = 1; number <= 30; number++) {
      int n = number;
      events.tell(complaints.stream().map(c -> asked(c, n)).toArray(DomainEvent[]::new));
      // when
      if (number % 10 == 5) {
        crashPostgres();
      }
    }
    // then
    List<Integer> all = IntStream.rangeClosed(1, 30).boxed().toList();
    complaints.forEach(c -> awaitNumbers(c, all));
    assertThat(parked()).isEqualTo(parkedBefore);
  }

  @Test
  void shouldLetOthersPassAFloodOfPoison() {
    // given
    UUID good = UUID.randomUUID();
    int parkedBefore = parked();
    for (int i = 0; i < 2_000; i++) {
      UUID poisoned = UUID.randomUUID();
      events.send(poisoned.toString(), events.headersOf(asked(poisoned, 1)), bytes("{"));
    }
    // when
    events.tell(asked(good, 1), asked(good, 2));
    // then
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(listener.numbersAbout(good)).containsExactly(1, 2));
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(parked() - parkedBefore).isEqualTo(2_000));
  }

  /** Kills a server process; PostgreSQL then ends all others and recovers from its log. */
  private void crashPostgres() {
    long backend =
        await()
            .ignoreExceptions()
            .until(
                () -> db.value("select pg_backend_pid()", nothing -> {}, row -> row.getLong(1)),
                pid -> pid > 0);
    ProcessHandle.of(backend).orElseThrow().destroyForcibly();
  }

  private void publishAndAwait(UUID other) {
    events.tell(asked(other, 1));
    awaitNumbers(other, List.of(1));
  }

  private void awaitNumbers(UUID complaintId, List<Integer> numbers) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(listener.numbersAbout(complaintId)).isEqualTo(numbers));
  }

  private void awaitParked(UUID complaintId, List<String> codes) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(parkedAbout(complaintId)).isEqualTo(codes));
  }

  private List<String> parkedAbout(UUID complaintId) {
    return db.find(
        "select code from dead_letter where subject = ? order by partition, position",
        select -> select.setObject(1, complaintId),
        row -> row.getString(1));
  }

  private int parked() {
    return db.value("select count(*) from dead_letter", nothing -> {}, row -> row.getInt(1));
  }

  private List<String> refusals() {
    return db.find(
        "select listener || ' ' || refused_code from inbox where subject = ?",
        select -> select.setObject(1, complaint),
        row -> row.getString(1));
  }

  private ClarificationRequested asked(int number) {
    return asked(complaint, number);
  }

  static ClarificationRequested asked(UUID complaintId, int number) {
    return new ClarificationRequested(
        complaintId, Instant.parse("2026-06-01T09:30:00Z"), number, WaitingFor.CUSTOMER, null);
  }

  static void replace(Headers headers, String name, String value) {
    headers.remove(name);
    headers.add(name, bytes(value));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
