package recourse.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.CustomerErased;
import recourse.contract.DomainEvent;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.eventlog.EventLogHandler;
import recourse.metrics.eventlog.SqlEventLog;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.lists.ListEntry;
import recourse.metrics.lists.SqlListEntries;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.ReportedKpi;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.KpiQuestion.Filter;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.engine.Cohorts;
import recourse.spine.envelope.Envelope;
import recourse.spine.fault.Fault;
import recourse.spine.inbox.TopicReplay;

/** The measures in the real database: any order, any repetition, any division into batches. */
@QuarkusTest
class EventLogTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final int LIVES = 80;

  @Inject SqlEventLog log;
  @Inject EventLogHandler handler;
  @Inject Cohorts cohorts;
  @Inject SqlListEntries cards;
  @Inject DataSource database;
  @Inject TopicReplay topic;

  private final Recorded recorded = Recorded.inOrder(List.of());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shouldCountWhatWalkingThroughEveryLifeCounts(long seed) {
    // given
    String source = "oracle-" + UUID.randomUUID();
    RandomLives random = new RandomLives(seed, source);
    List<DomainEvent> events = random.events(LIVES);

    // when
    hearInBatches(random, random.disturbed(events));

    // then
    for (Period period : periods()) {
      KpiQuestion question = new KpiQuestion(period, List.of(), from(source));
      assertThat(Tallies.of(report(question))).isEqualTo(new Oracle(events, period).tallies());
    }
  }

  @ParameterizedTest
  @EnumSource(names = "SOURCE", mode = EnumSource.Mode.EXCLUDE)
  void shouldAnswerTheSameWhateverTheOrderTheRepetitionsAndTheBatches(Dimension by) {
    // given
    String inOrder = "in-order-" + UUID.randomUUID();
    String disturbed = "disturbed-" + UUID.randomUUID();
    long seed = 100 + by.ordinal();

    // when
    hear(new RandomLives(seed, inOrder).events(LIVES));
    RandomLives random = new RandomLives(seed, disturbed);
    hearInBatches(random, random.disturbed(random.events(LIVES)));

    // then
    for (Period period : periods()) {
      assertThat(report(new KpiQuestion(period, List.of(by), from(disturbed))).kpis())
          .isEqualTo(report(new KpiQuestion(period, List.of(by), from(inOrder))).kpis());
    }
  }

  /** F2: what comes late, or changes nothing that is measured, leaves the past as it was told. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void shouldAnswerAsWasReportedThenHoweverMuchCameLater(long seed) {
    // given
    Instant then = Instant.parse("2025-04-15T12:00:00Z");
    String all = "all-of-it-" + UUID.randomUUID();
    String known = "known-then-" + UUID.randomUUID();
    List<Envelope> told = reported(seed, all);
    List<Envelope> later = told.stream().filter(t -> t.recordedAt().isAfter(then)).toList();
    keep(reported(seed, known).stream().filter(t -> !t.recordedAt().isAfter(then)).toList());
    keep(told.stream().filter(t -> !t.recordedAt().isAfter(then)).toList());
    Period period = Period.of("2025-01-15", "2025-04-30", "Europe/London");
    List<Dimension> by = List.of(Dimension.PRODUCT, Dimension.MONTH);
    List<ReportedKpi> expected =
        KpiReport.of(
                new KpiQuestion(period, by, from(known)),
                List.of(Kpi.values()),
                cohorts,
                Exposures.Stated.NOTHING,
                then)
            .kpis();

    // when, then
    assertThat(later).hasSizeGreaterThan(LIVES);
    assertThat(report(new KpiQuestion(period, by, from(all), then)).kpis()).isEqualTo(expected);
    keep(later.subList(0, LIVES));
    assertThat(report(new KpiQuestion(period, by, from(all), then)).kpis()).isEqualTo(expected);
    keep(later);
    told.stream()
        .map(t -> t.event().subject())
        .distinct()
        .forEach(id -> keep(List.of(recorded.at(NOW, new CustomerErased(id, NOW)))));
    assertThat(report(new KpiQuestion(period, by, from(all), then)).kpis()).isEqualTo(expected);
    assertThat(report(new KpiQuestion(period, by, from(all))).kpis()).isNotEqualTo(expected);
  }

  /** Lives of a seed, each event recorded up to two months after it happened. */
  private List<Envelope> reported(long seed, String source) {
    Random delays = new Random(seed);
    return new RandomLives(seed, source)
        .events(LIVES).stream()
            .map(
                event ->
                    recorded.at(event.occurredAt().plusSeconds(delays.nextInt(60 * 86_400)), event))
            .toList();
  }

  private void keep(List<Envelope> told) {
    QuarkusTransaction.requiringNew().run(() -> told.forEach(log::append));
  }

  @Test
  void shouldDrawCardsInTheOrderOfChangesWhereTheirNumbersGrowLonger() {
    // given
    List<UUID> ids =
        new RandomLives(8, "cards-" + UUID.randomUUID())
            .events(2).stream()
                .peek(event -> hear(List.of(event)))
                .map(DomainEvent::subject)
                .distinct()
                .toList();

    // when
    List<UUID> drawn = new ArrayList<>();
    QuarkusTransaction.begin();
    change("update list_progress set changed = '8'");
    change("delete from list_entry");
    change(
        "update complaint_span set changed = '9' where complaint_id = '%s'".formatted(ids.get(0)));
    change(
        "update complaint_span set changed = '10' where complaint_id = '%s'".formatted(ids.get(1)));
    for (int page = 0; page < 2; page++) {
      cards.redraw(1);
      drawn.addAll(cards.of(ids).stream().map(ListEntry::complaintId).toList());
    }
    QuarkusTransaction.rollback();

    // then
    assertThat(drawn).containsExactlyInAnyOrder(ids.get(0), ids.get(0), ids.get(1));
  }

  private void change(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void shouldKeepNothingOfATransactionThatIsRolledBack() {
    // given
    String source = "rolled-back-" + UUID.randomUUID();
    long before = handler.progress().events();
    List<DomainEvent> events = new RandomLives(7, source).events(3);

    // when
    Throwable fault =
        catchThrowable(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          events.forEach(this::handle);
                          throw new IllegalStateException("something else went wrong");
                        }));

    // then
    assertThat(fault).hasMessageContaining("something else went wrong");
    assertThat(handler.progress().events()).isEqualTo(before);
    assertThat(received(source)).isZero();
  }

  @Test
  void shouldLetTwoReplicasHearTheSameEventAtTheSameTime() {
    // given
    String source = "two-replicas-" + UUID.randomUUID();
    RandomLives random = new RandomLives(8, source);
    List<DomainEvent> events = random.events(LIVES);
    List<DomainEvent> again = random.disturbed(events);

    // when
    CompletableFuture<Void> one = CompletableFuture.runAsync(() -> hear(events));
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> hear(again));
    CompletableFuture.allOf(one, other).join();

    // then
    assertThat(received(source)).isEqualTo(LIVES);
  }

  @Test
  void shouldPutRightWhatDiffersFromTheTopic() {
    // given
    String source = "damaged-" + UUID.randomUUID();
    List<DomainEvent> events = new RandomLives(11, source).events(LIVES);
    List<Envelope> onTheTopic = events.stream().map(event -> recorded.at(NOW, event)).toList();
    keep(onTheTopic);
    Period all = Period.of("2025-01-01", "2026-12-31", "UTC");
    KpiQuestion question = new KpiQuestion(all, List.of(Dimension.TEAM), from(source));
    List<ReportedKpi> before = report(question).kpis();
    UUID lost = events.get(0).subject();
    UUID spoilt = events.get(events.size() - 1).subject();

    // when
    change("delete from event_log where complaint_id = '%s'".formatted(lost));
    change(
        "update event_log set sequence = 99, data = data || '{\"product\": \"X\", \"team\": \"X\"}'"
            + " where complaint_id = '%s'".formatted(spoilt));
    assertThat(handler.beginRebuild()).isTrue();
    handler.repair(onTheTopic, 1, 1);
    handler.endRebuild();

    // then
    assertThat(report(question).kpis()).isEqualTo(before);
    assertThat(handler.progress().events()).isEqualTo(rows());
  }

  private long rows() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from event_log")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void shouldMissNothingThatIsHeardAfterTheTopicWasReadAgain() throws InterruptedException {
    // given
    String source = "meanwhile-" + UUID.randomUUID();
    List<DomainEvent> events = new RandomLives(9, source).events(LIVES);

    // when
    assertThat(handler.beginRebuild()).isTrue();
    topic.readAll((batch, progress) -> handler.repair(batch, progress.read(), progress.of()));
    hear(events);
    handler.endRebuild();

    // then
    assertThat(received(source)).isEqualTo(LIVES);
  }

  @Test
  void shouldTellEveryStoryBackWhateverTheOrderTheRepetitionsAndTheBatches() {
    // given
    RandomLives random = new RandomLives(10, "stories-" + UUID.randomUUID());
    List<DomainEvent> events = random.events(LIVES);
    Map<UUID, List<DomainEvent>> expected =
        events.stream().distinct().collect(Collectors.groupingBy(DomainEvent::subject));
    events.forEach(event -> recorded.at(NOW, event));

    // when
    hearInBatches(random, random.disturbed(events));
    Map<UUID, EventHistory> told = new HashMap<>();
    log.of(
        expected.keySet(),
        histories -> histories.forEach(history -> told.put(history.complaintId(), history)));

    // then
    assertThat(told).hasSize(LIVES);
    expected.forEach(
        (id, its) ->
            assertThat(told.get(id))
                .isEqualTo(
                    EventHistory.of(id, its.stream().map(e -> recorded.at(NOW, e)).toList())));
  }

  @Test
  void shouldLetAFaultOfTheDatabaseBeSeenAsOneThatPasses() throws SQLException {
    // given
    List<DomainEvent> events = new RandomLives(9, "locked-" + UUID.randomUUID()).events(1);

    try (Connection elsewhere = database.getConnection();
        Statement statement = elsewhere.createStatement()) {
      elsewhere.setAutoCommit(false);
      statement.execute("select * from log_progress for update");

      // when
      Throwable fault =
          catchThrowable(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            waitAtMostAMoment();
                            events.forEach(this::handle);
                          }));

      // then
      assertThat(fault).isNotNull();
      assertThat(Fault.isTransient(fault)).isTrue();
      elsewhere.rollback();
    }
  }

  private void waitAtMostAMoment() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set local lock_timeout = '50ms'");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void hear(List<DomainEvent> events) {
    QuarkusTransaction.requiringNew().run(() -> events.forEach(this::handle));
  }

  private void hearInBatches(RandomLives random, List<DomainEvent> events) {
    List<DomainEvent> rest = new ArrayList<>(events);
    while (!rest.isEmpty()) {
      List<DomainEvent> batch = rest.subList(0, Math.min(rest.size(), random.upTo(60)));
      hear(batch);
      batch.clear();
    }
  }

  private void handle(DomainEvent event) {
    log.append(recorded.at(NOW, event));
  }

  private KpiReport report(KpiQuestion question) {
    return KpiReport.of(question, List.of(Kpi.values()), cohorts, Exposures.Stated.NOTHING, NOW);
  }

  private long received(String source) {
    Period all = Period.of("2025-01-01", "2026-12-31", "UTC");
    return Tallies.of(report(new KpiQuestion(all, List.of(), from(source))))
        .received()
        .complaints();
  }

  private static Filter from(String source) {
    return Filter.only(Dimension.SOURCE, source);
  }

  private static List<Period> periods() {
    return Stream.of("Europe/London", "America/New_York")
        .flatMap(
            zone ->
                Stream.of(
                    Period.of("2025-01-15", "2025-03-31", zone),
                    Period.of("2025-02-10", "2025-02-10", zone),
                    Period.of("2025-04-01", "2025-12-30", zone)))
        .toList();
  }
}
