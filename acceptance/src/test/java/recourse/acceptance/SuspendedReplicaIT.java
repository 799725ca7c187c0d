package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.stack.Databases;
import recourse.acceptance.stack.KafkaTopic;
import recourse.acceptance.stack.RunningStack;
import recourse.local.Service;
import recourse.local.stack.ServiceProcess;

/**
 * Two replicas on whose watch clocks run out, while one of them, then the other, then both stand
 * still as a suspended machine does. Afterwards each clock has fired once, and none before its
 * time.
 */
@Order(6)
class SuspendedReplicaIT {
  private static final int CLOCKS = 150;
  private static final int APART_MILLIS = 50;

  private static ServiceProcess other;

  private final String mark = UUID.randomUUID().toString();

  @BeforeAll
  static void openASecondReplica() {
    other = RunningStack.stack().addReplica(Service.FOLLOWUP);
  }

  @AfterAll
  static void closeIt() {
    other.stop();
  }

  @Test
  void shouldFireEachClockOnceAndNoneEarlyWhoeverStandsStill() throws Exception {
    // given: clocks that run out one after the other
    ServiceProcess one = RunningStack.stack().service(Service.FOLLOWUP);
    openClocks();

    // when: one stands still and the other goes on; then neither moves; then both do
    long neither;
    try {
      until(() -> ranOut() >= 20);
      send("STOP", one);
      until(() -> fired() >= 60);
      send("STOP", other);
      until(() -> ranOut() >= fired() + 10);
      long before = fired();
      until(() -> ranOut() >= before + 30);
      neither = fired() - before;
    } finally {
      send("CONT", one);
      send("CONT", other);
    }
    until(() -> fired() == CLOCKS);

    // then
    assertThat(neither).isZero();
    assertThat(count("looked_at <= due_at")).isZero();
    assertThat(count("breached_at <> due_at")).isZero();
    until(() -> told().size() == CLOCKS);
    assertThat(told().values()).allSatisfy(events -> assertThat(events).hasSize(1));
    assertThat(breaches()).noneMatch(SuspendedReplicaIT::isRecordedBeforeItsTime);
  }

  /** They hang on no complaint: what one team owes another, no other service acts upon. */
  private void openClocks() throws SQLException {
    Databases.write(
        Service.FOLLOWUP,
        """
        insert into deadline (id, version, complaint_id, status, started_at, due_at, look_at, open,
          computed_from, state)
        select id, 0, complaint_id, 'RUNNING', started_at, due, due, true, 1000000,
          jsonb_build_object(
            'span', jsonb_build_object('id', id, 'complaintId', complaint_id, 'kind', 'TEAM',
              'round', 1, 'startedAt', started_at, 'cancelled', false, 'held', false),
            'rule', jsonb_build_object('id', 'ola', 'version', 'ola@1', 'paragraph', '%1$s',
              'lapses', false),
            'dueAt', due, 'target', 'PT1H', 'pauses', '[]'::jsonb, 'pausedWorking', 'PT0S',
            'calendarVersion', 'Europe/London none MON-SUN 00:00-24:00')
        from (
          select gen_random_uuid() as id, gen_random_uuid() as complaint_id,
            now() - interval '1 hour' as started_at,
            now() + interval '1 second' + g * interval '%3$d milliseconds' as due
            from generate_series(1, %2$d) g) clocks
        """
            .formatted(mark, CLOCKS, APART_MILLIS));
  }

  private static void send(String signal, ServiceProcess process)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
  }

  private static void until(Callable<Boolean> condition) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(50))
        .until(condition);
  }

  private long ranOut() throws SQLException {
    return count("due_at < clock_timestamp()");
  }

  private long fired() throws SQLException {
    return count("status = 'BREACHED'");
  }

  private long count(String condition) throws SQLException {
    return Databases.number(
        Service.FOLLOWUP,
        "select count(*) from deadline where %s and %s".formatted(ofThisTest(), condition));
  }

  private String ofThisTest() {
    return "state -> 'rule' ->> 'paragraph' = '" + mark + "'";
  }

  /** The breaches told of each of these clocks; an event that was sent twice is one event. */
  private Map<String, Set<String>> told() throws SQLException {
    Map<String, Set<String>> told = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> record : breaches()) {
      told.computeIfAbsent(record.key(), key -> new TreeSet<>())
          .add(KafkaTopic.header(record, "ce_id"));
    }
    return told;
  }

  private List<ConsumerRecord<String, byte[]>> breaches() throws SQLException {
    List<String> ours =
        Databases.texts(
            Service.FOLLOWUP, "select complaint_id from deadline where " + ofThisTest());
    return KafkaTopic.records(
        record ->
            "deadline.breached.v1".equals(KafkaTopic.header(record, "ce_type"))
                && ours.contains(record.key()));
  }

  private static boolean isRecordedBeforeItsTime(ConsumerRecord<String, byte[]> record) {
    return Instant.parse(KafkaTopic.header(record, "ce_recordedtime"))
        .isBefore(Instant.parse(KafkaTopic.header(record, "ce_time")));
  }
}
