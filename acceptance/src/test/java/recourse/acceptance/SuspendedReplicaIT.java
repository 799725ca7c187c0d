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
        insert into deadline (id, version, complaint_id, kind, round, status, started_at,
          due_at, look_at, target_seconds, pauses, paused_seconds, held, computed_from, policy_version,
          calendar_version, rule_id, paragraph)
        select gen_random_uuid(), 0, gen_random_uuid(), 'TEAM', 1, 'RUNNING',
          clock_timestamp() - interval '1 hour', d.due, d.due, 3600, '', 0, false, 1000000, 'ola@1',
          'Europe/London none MON-SUN 00:00-24:00', 'ola', '%s'
        from generate_series(1, %d) g,
          lateral (select now() + interval '1 second' + g * interval '%d milliseconds' as due) d
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
        "select count(*) from deadline where paragraph = '%s' and %s".formatted(mark, condition));
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
            Service.FOLLOWUP, "select complaint_id from deadline where paragraph = '" + mark + "'");
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
