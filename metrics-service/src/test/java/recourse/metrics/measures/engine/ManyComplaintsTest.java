package recourse.metrics.measures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.Channel;
import recourse.contract.DomainEvent;
import recourse.metrics.Life;
import recourse.metrics.RandomLives;
import recourse.metrics.Recorded;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.ReportedKpi;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiDefinition.Shape;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.KpiQuestion.Filter;
import recourse.metrics.measures.definition.MemberFilter;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.projection.ComplaintProjector;
import recourse.spine.time.BusinessCalendar;

/** So many complaints that the table reads them block by block and passes over most of them. */
class ManyComplaintsTest {
  private static final BusinessCalendar CALENDAR =
      BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00");
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
  private static final int MANY = 6_000;

  private final List<Simple> complaints = new ArrayList<>();
  private final ComplaintTable table = new ComplaintTable(CALENDAR, Thresholds.shipped());

  private record Simple(String product, Instant received, Instant resolved) {
    long seconds() {
      return Duration.between(received, resolved).toSeconds();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldCountEveryoneOfAPeriodWhetherTheyLieTogetherOrAnywhere(boolean inOrder) {
    // given
    Random random = new Random(11);
    for (int i = 0; i < MANY; i++) {
      Instant received = FIRST.plusSeconds(i * 9_000L);
      Instant resolved = received.plusSeconds(random.nextInt(4_000_000));
      complaints.add(new Simple("P" + random.nextInt(7), received, resolved));
    }
    if (!inOrder) {
      Collections.shuffle(complaints, random);
    }
    complaints.forEach(this::put);

    // then
    for (String month : List.of("2024-01", "2024-10", "2025-02")) {
      Period period = Period.of(month + "-03", month + "-26", "Europe/London");
      assertThat(medians(period)).isEqualTo(expectedMedians(period));
      assertThat(received(period)).isEqualTo(expectedReceived(period));
    }
  }

  @Test
  void shouldFindAComplaintAgainThatMovedToAnotherTime() {
    // given
    Life life = Life.received(null, "CARD", Channel.WEB, FIRST);
    for (int i = 0; i < 3_000; i++) {
      put(new Simple("P", FIRST.plusSeconds(i), FIRST.plusSeconds(i + 60)));
    }
    table.put(ComplaintProjector.of(story(life.resolved(1, FIRST.plusSeconds(5)).events())));
    // when
    Instant later = Instant.parse("2026-06-15T12:00:00Z");
    table.put(
        ComplaintProjector.of(
            story(life.reopened(1, FIRST.plusSeconds(9)).resolved(2, later).events())));
    // then
    Period june = Period.of("2026-06-01", "2026-06-30", "UTC");
    assertThat(report(june, Kpi.COMPLAINTS_RESOLVED).whole().value()).isEqualTo(BigDecimal.ONE);
  }

  /** Of those figures that count each complaint once at most. */
  @ParameterizedTest
  @EnumSource(
      value = Kpi.class,
      names = {
        "COMPLAINTS_RECEIVED",
        "REOPEN_RATE",
        "SLA_ATTAINMENT_PER_CASE",
        "FCR_7",
        "ESCALATION_RATE",
        "REPEAT_RATE_90",
        "CLOSED_WITHIN_8_WEEKS",
        "UPHELD_RATE",
        "FULL_RESOLUTION_TIME",
        "OPEN_BACKLOG"
      })
  void shouldListTheVeryComplaintsThatItCounts(Kpi kpi) {
    // given
    List<DomainEvent> events = new RandomLives(5, null).events(300);
    events.stream()
        .collect(Collectors.groupingBy(DomainEvent::subject))
        .values()
        .forEach(life -> table.put(ComplaintProjector.of(story(life))));
    Period period = Period.of("2025-01-01", "2025-03-31", "UTC");
    Figure figure = report(period, kpi).whole();
    boolean share = kpi.definition().shape() == Shape.SHARE;
    // when
    List<UUID> all = pages(kpi, period, MemberFilter.ALL);
    List<UUID> with = pages(kpi, period, MemberFilter.WITH);
    List<UUID> without = pages(kpi, period, MemberFilter.WITHOUT);
    // then
    Long members = figure.denominator() == null ? figure.numerator() : figure.denominator();
    assertThat(all).hasSize(members.intValue()).doesNotHaveDuplicates();
    assertThat(with).hasSize((share ? figure.numerator() : members).intValue());
    Set<UUID> both = new HashSet<>(with);
    both.addAll(without);
    assertThat(both).isEqualTo(new HashSet<>(all)).hasSize(with.size() + without.size());
    assertThat(members).as("a figure with nobody behind it shows nothing").isPositive();
  }

  /** Leafed through seven at a time. */
  private List<UUID> pages(Kpi kpi, Period period, MemberFilter which) {
    List<UUID> all = new ArrayList<>();
    ListPosition after = null;
    TableView view = new TableView(List.of(TableLayer.whole(table)));
    KpiQuestion question = new KpiQuestion(period, List.of(), Filter.NONE);
    List<ListPosition> page;
    do {
      page = view.behind(kpi, question, NOW, which, after, 7);
      page.forEach(mark -> all.add(mark.complaint()));
      after = page.isEmpty() ? null : page.get(page.size() - 1);
    } while (!page.isEmpty());
    return all;
  }

  private Map<String, Long> medians(Period period) {
    Map<String, Long> medians = new TreeMap<>();
    report(period, Kpi.RESOLUTION_TIME_MEDIAN, Dimension.PRODUCT, Dimension.WEEK)
        .breakdown()
        .forEach(part -> medians.put(part.key(), part.figure().value().longValueExact()));
    return medians;
  }

  private Map<String, Long> expectedMedians(Period period) {
    Map<String, List<Long>> times = new TreeMap<>();
    for (Simple complaint : complaints) {
      if (holds(period, complaint.resolved)) {
        times
            .computeIfAbsent(
                complaint.product + " | " + step(period, complaint.resolved, Dimension.WEEK),
                none -> new ArrayList<>())
            .add(complaint.seconds());
      }
    }
    Map<String, Long> medians = new TreeMap<>();
    times.forEach(
        (key, all) -> medians.put(key, all.stream().sorted().toList().get((all.size() - 1) / 2)));
    return medians;
  }

  private Map<String, Long> received(Period period) {
    Map<String, Long> received = new TreeMap<>();
    report(period, Kpi.COMPLAINTS_RECEIVED, Dimension.DAY)
        .breakdown()
        .forEach(part -> received.put(part.key(), part.figure().numerator()));
    return received;
  }

  private Map<String, Long> expectedReceived(Period period) {
    Map<String, Long> received = new TreeMap<>();
    complaints.stream()
        .filter(complaint -> holds(period, complaint.received))
        .forEach(c -> received.merge(step(period, c.received, Dimension.DAY), 1L, Long::sum));
    return received;
  }

  private static boolean holds(Period period, Instant at) {
    return !at.isBefore(period.start()) && at.isBefore(period.end());
  }

  private static String step(Period period, Instant at, Dimension step) {
    return period.steps(step).entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(at))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .getKey();
  }

  private ReportedKpi report(Period period, Kpi kpi, Dimension... by) {
    Cohorts cohorts =
        new Cohorts() {
          @Override
          public <T> T look(Instant recordedBy, Function<TableView, T> look) {
            return look.apply(new TableView(List.of(TableLayer.whole(table))));
          }
        };
    KpiQuestion question = new KpiQuestion(period, Arrays.asList(by), Filter.NONE);
    return KpiReport.of(question, List.of(kpi), cohorts, Exposures.Stated.NOTHING, NOW).the(kpi);
  }

  private void put(Simple complaint) {
    Life life = Life.received(null, complaint.product, Channel.WEB, complaint.received);
    table.put(ComplaintProjector.of(story(life.resolved(1, complaint.resolved).events())));
  }

  private static EventHistory story(List<DomainEvent> events) {
    return Recorded.history(events, event -> NOW);
  }
}
