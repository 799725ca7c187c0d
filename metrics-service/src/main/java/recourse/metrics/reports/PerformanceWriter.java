package recourse.metrics.reports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.reports.ReportTables.Column;
import recourse.metrics.reports.ReportTables.Head;

/**
 * How teams or handlers fare, for coaching. Every share stands with the number it is of and its
 * interval: a small number proves nothing about a person.
 */
@NullUnmarked // still to be annotated
abstract class PerformanceWriter implements Report {
  private static final List<Kpi> COUNTS = List.of(Kpi.OPEN_BACKLOG, Kpi.COMPLAINTS_RESOLVED);
  private static final List<Kpi> TIMES = List.of(Kpi.FULL_RESOLUTION_TIME, Kpi.AHT_PER_CASE);
  private static final List<Kpi> SHARES =
      List.of(
          Kpi.SLA_ATTAINMENT,
          Kpi.FCR_7,
          Kpi.CSAT,
          Kpi.REOPEN_RATE,
          Kpi.ESCALATION_RATE,
          Kpi.FOLLOW_UP_ON_TIME);

  private final ReportFigures figures;
  private final Dimension by;
  private final String title;

  PerformanceWriter(ReportFigures figures, Dimension by, String title) {
    this.figures = figures;
    this.by = by;
    this.title = title;
  }

  /** Of teams. */
  @Singleton
  static class OfTeams extends PerformanceWriter {
    @Inject
    OfTeams(ReportFigures figures) {
      super(figures, Dimension.TEAM, "Performance of teams");
    }

    @Override
    public String name() {
      return "team-performance";
    }
  }

  /** Of handlers. */
  @Singleton
  static class OfHandlers extends PerformanceWriter {
    @Inject
    OfHandlers(ReportFigures figures) {
      super(figures, Dimension.HANDLER, "Performance of handlers");
    }

    @Override
    public String name() {
      return "handler-performance";
    }
  }

  @Override
  public String purpose() {
    return title + ", for coaching: with numbers and intervals, for supervisors and quality only.";
  }

  @Override
  public boolean isAboutPeople() {
    return true;
  }

  @Override
  public void tell(ReportScope asked, ReportTables document) {
    List<Kpi> all = new ArrayList<>(COUNTS);
    all.addAll(TIMES);
    all.addAll(SHARES);
    all.add(Kpi.QUALITY_SCORE);
    KpiReport report = figures.of(asked.period(), asked, all, by);
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Period", asked.period().from() + " to " + asked.period().to());
    notes.put("Use", "To coach, from cases; not to rank. Intervals that overlap differ by chance.");
    notes.put("Who", "The latest team or handler of a complaint; unassigned where there is none.");
    document.begin(new Head(title, notes, asked.now(), asked.period().zone()));
    document.table(title, columns());
    Map<Kpi, Map<List<String>, Figure>> parts = new HashMap<>();
    all.forEach(kpi -> parts.put(kpi, ReportFigures.byKeys(report, kpi)));
    for (List<String> key : ReportFigures.keys(report)) {
      document.row(row(key, parts));
    }
    document.end();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(by == Dimension.TEAM ? "Team" : "Handler"));
    COUNTS.forEach(kpi -> columns.add(Column.number(ManagementReview.words(kpi))));
    TIMES.forEach(kpi -> columns.add(Column.number(ManagementReview.words(kpi) + ", s")));
    for (Kpi kpi : SHARES) {
      String name = ManagementReview.words(kpi);
      columns.add(Column.share(name));
      columns.add(Column.share(name + ", low"));
      columns.add(Column.share(name + ", high"));
      columns.add(Column.number(name + ", of"));
    }
    columns.add(Column.share("Quality score"));
    columns.add(Column.number("Quality score, points of"));
    return columns;
  }

  private static List<Object> row(List<String> key, Map<Kpi, Map<List<String>, Figure>> parts) {
    List<Object> row = new ArrayList<>();
    row.add(key.get(0));
    COUNTS.forEach(kpi -> row.add(ReportFigures.numerator(parts.get(kpi).get(key))));
    TIMES.forEach(kpi -> row.add(ReportFigures.value(parts.get(kpi).get(key))));
    for (Kpi kpi : SHARES) {
      Figure figure = parts.get(kpi).get(key);
      Figure.Interval interval = figure == null ? null : figure.interval();
      row.add(ReportFigures.value(figure));
      row.add(interval == null ? null : interval.low());
      row.add(interval == null ? null : interval.high());
      row.add(ReportFigures.members(figure));
    }
    Figure quality = parts.get(Kpi.QUALITY_SCORE).get(key);
    row.add(ReportFigures.value(quality));
    row.add(ReportFigures.members(quality));
    return row;
  }
}
