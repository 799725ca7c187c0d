package recourse.spine.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recourse.contract.ClarificationRequested;
import recourse.contract.DomainEvent;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.stage.Dossier;
import recourse.spine.stage.Dossiers;
import recourse.spine.stage.RecordingListener;
import recourse.spine.testing.EventPublisher;

@QuarkusTest
class RelayTest {
  @Inject Dossiers dossiers;
  @Inject Outbox outbox;
  @Inject EventPublisher events;
  @Inject RecordingListener listener;
  @Inject SqlTemplate db;
  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private final ExecutorService people = Executors.newFixedThreadPool(12);

  @AfterEach
  void sendPeopleHome() {
    people.shutdownNow();
  }

  @Test
  void shouldKeepOrderAndLoseNothingWithThreeRelaysAndManyWriters() throws Exception {
    // given
    List<UUID> complaints = IntStream.range(0, 20).mapToObj(i -> dossiers.open()).toList();
    AtomicBoolean done = new AtomicBoolean();
    List<Future<?>> relays = List.of(people.submit(relay(done)), people.submit(relay(done)));
    // when
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < 6; writer++) {
      writers.add(people.submit(() -> IntStream.range(0, 10).forEach(i -> askAll(complaints))));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    awaitEmptyOutbox();
    done.set(true);
    for (Future<?> relay : relays) {
      relay.get();
    }
    // then
    List<Integer> all = IntStream.rangeClosed(1, 60).boxed().toList();
    assertThat(complaints).allSatisfy(c -> assertThat(numbersTold(c)).isEqualTo(all));
    assertThat(complaints).allSatisfy(c -> awaitHeard(c, all));
    assertThat(recordsAbout(complaints)).isEqualTo(complaints.size() * all.size());
  }

  @Test
  void shouldNotLoseAnEventThatCommitsLongAfterItsNumberWasTaken() throws Exception {
    // given
    UUID slow = dossiers.open();
    UUID fast = dossiers.open();
    CountDownLatch numberTaken = new CountDownLatch(1);
    CountDownLatch othersAreOut = new CountDownLatch(1);
    Future<?> late =
        people.submit(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          takeNextNumber(slow);
                          numberTaken.countDown();
                          awaitQuietly(othersAreOut);
                        }));
    numberTaken.await();
    // when
    dossiers.ask(fast, null);
    awaitHeard(fast, List.of(1));
    othersAreOut.countDown();
    late.get();
    // then
    awaitHeard(slow, List.of(1));
  }

  @Test
  void shouldSendAgainInOrderAfterADeathBetweenSendingAndMarking() throws Exception {
    // given
    UUID complaint = dossiers.open();
    try (Relay dying = new Relay(DiesBeforeMarking.of(database), this::producer)) {
      // when
      await().atMost(Duration.ofSeconds(60)).until(() -> diesAfterSending(dying, complaint));
    }
    awaitEmptyOutbox();
    // then
    List<Integer> all = IntStream.rangeClosed(1, dossiers.asked(complaint)).boxed().toList();
    assertThat(recordsAbout(complaint)).isGreaterThan(all.size());
    assertThat(numbersTold(complaint)).isEqualTo(all);
    awaitHeard(complaint, all);
  }

  @Test
  void shouldParkWhatCanNeverBeSentAndHoldBackOnlyItsOwnComplaint() throws Exception {
    // given
    UUID stuck = UUID.randomUUID();
    UUID free = sameLaneAs(stuck);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              insert(stuck, "x".repeat(2_000_000));
              outbox.append(List.of(asked(stuck, 2), asked(free, 1)));
            });
    // when
    awaitHeard(free, List.of(1));
    // then
    assertThat(parkedBecause(stuck)).containsExactly("RecordTooLargeException");
    assertThat(recordsAbout(stuck)).isZero();
    // when
    db.change("delete from outbox where parked_at is not null", nothing -> {});
    // then
    awaitHeard(stuck, List.of(2));
  }

  @Test
  void shouldPublishNothingOfATransactionThatIsRolledBack() {
    // given
    UUID complaint = dossiers.open();
    // when
    assertThatThrownBy(
            () ->
                dossiers.ask(
                    complaint,
                    null,
                    () -> {
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");
    dossiers.ask(complaint, null);
    // then
    awaitHeard(complaint, List.of(1));
    assertThat(numbersTold(complaint)).containsExactly(1);
  }

  @Test
  void shouldRefuseAnEventLargerThan64KiBWithItsWholeTransaction() {
    // given
    UUID complaint = dossiers.open();
    // when
    assertThatThrownBy(() -> dossiers.ask(complaint, "é".repeat(33_000)))
        .hasMessageContaining("larger than 64 KiB");
    // then
    assertThat(dossiers.asked(complaint)).isZero();
    assertThat(waitingOrSent(complaint)).isZero();
  }

  @Test
  void shouldNotTakeEventOutsideATransaction() {
    assertThatThrownBy(() -> outbox.append(List.of(asked(UUID.randomUUID(), 1))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldWaitForABrokerThatIsAwayAndHoldNobodyUp() {
    // given
    UUID complaint = UUID.randomUUID();
    try (Relay lost = new Relay(database, () -> EventProducer.connect("localhost:1"))) {
      // when
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  outbox.append(
                      IntStream.range(0, 50).mapToObj(i -> asked(complaint, i)).toList()));
      // then
      await().until(() -> isUndelivered(lost) || waiting() == 0);
    }
    awaitHeard(complaint, IntStream.range(0, 50).boxed().toList());
  }

  private Callable<Void> relay(AtomicBoolean done) {
    return () -> {
      try (Relay relay = new Relay(database, this::producer)) {
        while (!done.get()) {
          if (relay.pass() == 0) {
            LockSupport.parkNanos(1_000_000); // leave the processor to the writers
          }
        }
      }
      return null;
    };
  }

  private org.apache.kafka.clients.producer.Producer<String, String> producer() {
    return EventProducer.connect(brokers);
  }

  /** The relay of the application may be quicker; then it is tried with the next events. */
  private boolean diesAfterSending(Relay relay, UUID complaint) throws InterruptedException {
    dossiers.ask(complaint, null);
    dossiers.ask(complaint, null);
    try {
      relay.pass();
      return false;
    } catch (SQLException death) {
      return true;
    }
  }

  private static boolean isUndelivered(Relay relay) throws Exception {
    try {
      relay.pass();
      return false;
    } catch (Relay.UndeliveredException undelivered) {
      return true;
    }
  }

  private void askAll(List<UUID> complaints) {
    List<UUID> inAnyOrder = new ArrayList<>(complaints);
    Collections.shuffle(inAnyOrder);
    inAnyOrder.forEach(complaint -> dossiers.ask(complaint, null));
  }

  private void takeNextNumber(UUID complaint) {
    Dossier dossier = dossiers.get(complaint);
    dossier.ask(java.time.Instant.parse("2026-06-01T09:30:00Z"), null);
    insert(complaint, recourse.spine.envelope.EventCodec.write(dossier.releaseEvents().get(0)));
  }

  private void insert(UUID complaint, String payload) {
    db.change(
        """
        insert into outbox (id, aggregatetype, aggregateid, type, payload, source, occurred_at,
                            recorded_at, lane, topic)
        values (gen_random_uuid(), 'complaint', ?, 'case.clarification-requested.v1', ?,
                '/recourse/intake', now(), now(), ?, 'complaint.lifecycle')
        """,
        row -> {
          row.setObject(1, complaint);
          row.setString(2, payload);
          row.setInt(3, Outbox.laneOf(complaint));
        });
  }

  private static UUID sameLaneAs(UUID complaint) {
    UUID other = UUID.randomUUID();
    while (Outbox.laneOf(other) != Outbox.laneOf(complaint)) {
      other = UUID.randomUUID();
    }
    return other;
  }

  private static DomainEvent asked(UUID complaint, int number) {
    return new ClarificationRequested(
        complaint,
        java.time.Instant.parse("2026-06-01T09:30:00Z"),
        number,
        recourse.contract.WaitingFor.CUSTOMER,
        null);
  }

  private List<Integer> numbersTold(UUID complaint) {
    return events.about(complaint, ClarificationRequested.class).stream()
        .map(ClarificationRequested::number)
        .toList();
  }

  private long recordsAbout(UUID complaint) {
    return recordsAbout(List.of(complaint));
  }

  private long recordsAbout(List<UUID> complaints) {
    Set<String> keys = complaints.stream().map(UUID::toString).collect(Collectors.toSet());
    return events.everything().stream()
        .filter(record -> record.key() != null && keys.contains(record.key()))
        .count();
  }

  private void awaitHeard(UUID complaint, List<Integer> numbers) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(listener.numbersAbout(complaint)).isEqualTo(numbers));
  }

  private void awaitEmptyOutbox() {
    await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
  }

  private int waiting() {
    return db.value(
        "select count(*) from outbox where sent_at is null", nothing -> {}, row -> row.getInt(1));
  }

  private int waitingOrSent(UUID complaint) {
    return db.value(
        "select count(*) from outbox where aggregateid = ?",
        select -> select.setObject(1, complaint),
        row -> row.getInt(1));
  }

  private List<String> parkedBecause(UUID complaint) {
    return db.find(
        "select parked_because from outbox where aggregateid = ? and parked_at is not null",
        select -> select.setObject(1, complaint),
        row -> row.getString(1));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
