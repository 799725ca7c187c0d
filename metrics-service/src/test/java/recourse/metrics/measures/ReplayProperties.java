package recourse.metrics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import recourse.contract.CustomerErased;
import recourse.contract.DomainEvent;
import recourse.metrics.RandomLives;
import recourse.metrics.Recorded;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.KpiQuestion.Filter;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.measures.engine.Cohorts;
import recourse.metrics.measures.engine.ComplaintTable;
import recourse.metrics.measures.engine.TableLayer;
import recourse.metrics.measures.engine.TableView;
import recourse.metrics.projection.ComplaintProjector;
import recourse.spine.time.BusinessCalendar;

/** F2: the same events give the same answers, whatever their order, repetition and batches. */
class ReplayProperties {
  private static final BusinessCalendar CALENDAR =
      BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00");
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Period ALL = Period.of("2024-12-01", "2025-12-31", "Europe/London");

  @Property(tries = 60)
  void shouldAnswerTheSameForEveryOrderAndRepetition(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int lives) {
    // given
    RandomLives random = new RandomLives(seed, "property");
    List<DomainEvent> events = random.events(lives);

    // then
    assertThat(answers(table(histories(events, random.disturbed(events)), seed)))
        .isEqualTo(answers(table(histories(events, events), 0)));
  }

  /** What came late takes the place of what was known, and leaves nothing of it behind. */
  @Property(tries = 60)
  void shouldForgetWhatWasKnownBeforeTheLateEventCame(@ForAll long seed) {
    // given
    RandomLives random = new RandomLives(seed, "property");
    List<DomainEvent> events = random.events(15);
    ComplaintTable grown = new ComplaintTable(CALENDAR, Thresholds.shipped());
    List<DomainEvent> late = new ArrayList<>(events);
    Collections.shuffle(late, new Random(seed));

    // when
    for (int part = 1; part <= 4; part++) {
      histories(events, late.subList(0, late.size() * part / 4)).stream()
          .map(ComplaintProjector::of)
          .forEach(grown::put);
    }

    // then
    assertThat(answers(grown)).isEqualTo(answers(table(histories(events, events), 0)));
  }

  /** F8: forgetting a customer changes no figure, whenever it is heard. */
  @Property(tries = 40)
  void shouldAnswerTheSameAfterEveryTwentiethCustomerWasErased(@ForAll long seed) {
    // given
    RandomLives random = new RandomLives(seed, "property");
    List<DomainEvent> events = random.events(40);
    List<DomainEvent> withErasures = new ArrayList<>(events);
    events.stream()
        .map(DomainEvent::subject)
        .distinct()
        .filter(id -> Math.floorMod(id.hashCode(), 20) == 0)
        .forEach(id -> withErasures.add(new CustomerErased(id, NOW)));

    // then
    assertThat(answers(table(histories(withErasures, random.disturbed(withErasures)), seed)))
        .isEqualTo(answers(table(histories(events, events), 0)));
  }

  /** Histories of the events that arrived, which came onto the topic in some order. */
  private static List<EventHistory> histories(
      List<DomainEvent> onTheTopic, List<DomainEvent> arrived) {
    Recorded recorded = Recorded.inOrder(onTheTopic);
    Map<UUID, List<DomainEvent>> byComplaint =
        arrived.stream().distinct().collect(Collectors.groupingBy(DomainEvent::subject));
    return byComplaint.entrySet().stream()
        .map(
            e ->
                EventHistory.of(
                    e.getKey(), e.getValue().stream().map(f -> recorded.at(NOW, f)).toList()))
        .toList();
  }

  private static ComplaintTable table(List<EventHistory> histories, long seed) {
    List<EventHistory> anyOrder = new ArrayList<>(histories);
    Collections.shuffle(anyOrder, new Random(seed));
    ComplaintTable table = new ComplaintTable(CALENDAR, Thresholds.shipped());
    anyOrder.stream().map(ComplaintProjector::of).forEach(table::put);
    return table;
  }

  private static List<ReportedKpi> answers(ComplaintTable table) {
    KpiQuestion question =
        new KpiQuestion(ALL, List.of(Dimension.PRODUCT, Dimension.WEEK), Filter.NONE);
    Cohorts cohorts =
        new Cohorts() {
          @Override
          public <T> T look(Instant recordedBy, Function<TableView, T> look) {
            return look.apply(new TableView(List.of(TableLayer.whole(table))));
          }
        };
    return KpiReport.of(question, List.of(Kpi.values()), cohorts, Exposures.Stated.NOTHING, NOW)
        .kpis();
  }
}
