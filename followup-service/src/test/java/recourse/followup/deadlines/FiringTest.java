package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.followup.SettableSharedClock;
import recourse.spine.testing.EventPublisher;
import recourse.spine.testing.SettableClock;

@QuarkusTest
class FiringTest {
  private static final Instant DUE = Instant.parse("2031-06-12T16:00:00Z");
  private static final Instant BEFORE = DUE.minus(Duration.ofDays(1));

  @Inject EventPublisher events;
  @Inject SettableClock clock;
  @Inject SettableSharedClock time;
  @Inject FiringBreaker breaker;
  @Inject DeadlineSweep sweep;
  @Inject JudgeDeadlinesHandler judge;
  @Inject AgroalDataSource database;
  @Inject MeterRegistry meters;
  @Inject @Wellness FiringHealth health;

  private final String mark = UUID.randomUUID().toString();

  @BeforeEach
  void setClock() {
    clock.set(BEFORE);
  }

  @AfterEach
  void tidyUp() {
    time.jump(Duration.ZERO);
    time.followDatabase(false);
    clock.release();
    write("delete from deadline where " + ofThisTest());
  }

  @Test
  void shouldFireTenThousandOfTheSameSecondEachOnceWithTwoSweeps() {
    // given
    open(10_000, DUE);

    // when
    clock.set(DUE.plusNanos(1_000));
    CompletableFuture<Void> other = CompletableFuture.runAsync(sweep::run);
    sweep.run();
    other.join();
    sweep.run();

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> count("status = 'BREACHED' and breached_at = due_at") == 10_000);
    await()
        .atMost(Duration.ofSeconds(120))
        .untilAsserted(() -> assertThat(breaches()).hasSizeGreaterThanOrEqualTo(10_000));
    assertThat(breaches()).hasSize(10_000).doesNotHaveDuplicates();
  }

  @Test
  void shouldFireOnceAfterACrashBeforeTheCommit() {
    // given
    open(3, DUE);
    clock.set(DUE.plusNanos(1_000));

    // when
    QuarkusTransaction.begin();
    judge.handle(new JudgeDeadlines(200));
    QuarkusTransaction.rollback();
    sweep.run();
    sweep.run();

    // then
    assertThat(count("status = 'BREACHED'")).isEqualTo(3);
    await().untilAsserted(() -> assertThat(breaches()).hasSize(3));
  }

  @Test
  void shouldNotFireByTheClockOfTheMachineButByThatOfTheDatabase() {
    // given: this machine believes it is 2031
    open(1, DUE);
    clock.set(DUE.plusSeconds(3600));
    time.followDatabase(true);

    // when: two looks that agree, and one more
    sweep.run();
    sweep.run();
    sweep.run();

    // then
    assertThat(breaker.isOpen()).isFalse();
    assertThat(count("status = 'RUNNING'")).isEqualTo(1);
  }

  @Test
  void shouldFireNothingWhileTheTimeOfDayJumps() {
    // given
    open(1, DUE);
    sweep.run();
    sweep.run();

    // when
    time.jump(Duration.ofDays(2));
    judge.handle(new JudgeDeadlines(200));
    long atTheJump = count("status = 'RUNNING'");
    HealthCheckResponse alarm = health.call();
    double gauge = meters.get("recourse.firing.stopped").gauge().value();
    time.jump(Duration.ZERO);
    sweep.run();
    sweep.run();
    sweep.run();

    // then
    assertThat(atTheJump).isEqualTo(1);
    assertThat(alarm.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    assertThat(gauge).isEqualTo(1);
    assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(count("status = 'RUNNING'")).isEqualTo(1);
    assertThat(breaker.isOpen()).isFalse();
  }

  @Test
  void shouldReadNoMoreOpenClocksThanAreDue() throws SQLException {
    // given
    open(50_000, DUE.plus(Duration.ofDays(3650)));
    open(7, DUE);
    write("analyze deadline");

    // when
    String plan = planOfAClaim(DUE.plusSeconds(1));

    // then
    assertThat(plan).contains("deadline_look").doesNotContain("Seq Scan");
    assertThat(plan).containsPattern("Index Scan using deadline_look .*rows=7[ .]");
  }

  private String planOfAClaim(Instant now) throws SQLException {
    String claim = "select * from deadline where look_at < '%s' order by look_at".formatted(now);
    StringBuilder plan = new StringBuilder();
    try (Connection rows = database.getConnection();
        Statement statement = rows.createStatement();
        ResultSet lines =
            statement.executeQuery(
                "explain (analyze, timing off) "
                    + claim
                    + " fetch first 200 rows only for no key update skip locked")) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }

  /** Clocks that were warned of already and run out at an instant. */
  private void open(int many, Instant due) {
    write(
        """
        insert into deadline (id, version, complaint_id, status, started_at, due_at, look_at, open,
          computed_from, state)
        select id, 0, complaint_id, 'RUNNING', '2031-06-01T08:00:00Z', '%1$s', '%1$s', true,
          1000000,
          jsonb_build_object(
            'span', jsonb_build_object('id', id, 'complaintId', complaint_id,
              'kind', 'STATUTORY', 'round', 1, 'startedAt', '2031-06-01T08:00:00Z',
              'cancelled', false, 'held', false),
            'rule', jsonb_build_object('id', 'PROMISE-resolve', 'version', 'promise-2026-01',
              'paragraph', '%2$s', 'lapses', false),
            'dueAt', '%1$s', 'target', 'PT1H', 'pauses', '[]'::jsonb, 'pausedWorking', 'PT0S',
            'calendarVersion', 'Europe/London gb-eng MON-FRI 09:00-17:00')
        from (select gen_random_uuid() as id, gen_random_uuid() as complaint_id
                from generate_series(1, %3$d)) ids
        """
            .formatted(due, mark, many));
  }

  private String ofThisTest() {
    return "state -> 'rule' ->> 'paragraph' = '" + mark + "'";
  }

  private List<String> breaches() {
    Set<String> ours = ours();
    return events.everything().stream()
        .filter(FiringTest::isBreach)
        .map(ConsumerRecord::key)
        .filter(ours::contains)
        .toList();
  }

  private Set<String> ours() {
    Set<String> keys = new HashSet<>();
    try (Connection rows = database.getConnection();
        Statement statement = rows.createStatement();
        ResultSet ids =
            statement.executeQuery("select complaint_id from deadline where " + ofThisTest())) {
      while (ids.next()) {
        keys.add(ids.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return keys;
  }

  private static boolean isBreach(ConsumerRecord<String, byte[]> message) {
    return Stream.of(message.headers().toArray())
        .filter(header -> header.key().equals("ce_type"))
        .map(header -> new String(header.value(), StandardCharsets.UTF_8))
        .anyMatch("deadline.breached.v1"::equals);
  }

  private long count(String condition) {
    try (Connection rows = database.getConnection();
        Statement statement = rows.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select count(*) from deadline where " + ofThisTest() + " and " + condition)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String sql) {
    try (Connection rows = database.getConnection();
        Statement statement = rows.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
