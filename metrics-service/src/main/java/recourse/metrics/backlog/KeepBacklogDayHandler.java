package recourse.metrics.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.backlog.BacklogDays.BacklogDay;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.ReportedKpi;
import recourse.metrics.measures.definition.AgeBand;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.engine.Cohorts;

/** Looks at the backlog at the end of a day and keeps what is seen. */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class KeepBacklogDayHandler {
  private static final List<Dimension> KEPT =
      List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.TEAM, Dimension.SEVERITY);

  private final Cohorts cohorts;
  private final BacklogDays days;
  private final Clock clock;

  @Inject
  KeepBacklogDayHandler(Cohorts cohorts, BacklogDays days, Clock clock) {
    this.cohorts = cohorts;
    this.days = days;
    this.clock = clock;
  }

  /** Keeps the day, as a whole and by what a team leader asks for. */
  @Transactional
  public void handle(KeepBacklogDay command) {
    Instant now = clock.instant();
    Period day = new Period(command.day(), command.day(), command.zone());
    List<BacklogDay> seen = new ArrayList<>();
    seen.add(kept(day, BacklogDays.ALL, "", backlog(day, List.of(), now).whole(), now));
    for (Dimension by : KEPT) {
      for (ReportedKpi.Part part : backlog(day, List.of(by), now).breakdown()) {
        seen.add(kept(day, by.word(), part.key(), part.figure(), now));
      }
    }
    days.keep(command.zone().getId(), seen);
  }

  private ReportedKpi backlog(Period day, List<Dimension> by, Instant now) {
    return KpiReport.of(
            new KpiQuestion(day, by, KpiQuestion.Filter.NONE),
            List.of(Kpi.OPEN_BACKLOG),
            cohorts,
            Exposures.Stated.NOTHING,
            now)
        .the(Kpi.OPEN_BACKLOG);
  }

  private static BacklogDay kept(
      Period day, String dimension, String part, Figure open, Instant now) {
    Map<String, Long> details = open.details();
    Figure.Spread ages = open.spread();
    Stream<Long> byAge =
        Arrays.stream(AgeBand.values()).map(age -> details.getOrDefault(age.detail(), 0L));
    return new BacklogDay(
        day.from(),
        dimension,
        part,
        open.numerator(),
        details.getOrDefault("on_hold", 0L),
        ages == null ? null : ages.median(),
        ages == null ? null : ages.ninetieth(),
        ages == null ? null : ages.largest(),
        byAge.toList(),
        now);
  }
}
