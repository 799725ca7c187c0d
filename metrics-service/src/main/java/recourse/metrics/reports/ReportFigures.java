package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.ReportedKpi;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiDefinition.Unit;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.engine.Cohorts;
import recourse.metrics.reports.ReportTables.Column;

/** Figures for reports: the same ones that {@code GET /kpis} gives, by the same definitions. */
@NullUnmarked // still to be annotated
@ApplicationScoped
class ReportFigures {
  private static final String PAID = "paid_";

  private final Cohorts cohorts;

  @Inject
  ReportFigures(Cohorts cohorts) {
    this.cohorts = cohorts;
  }

  /** Figures of a period, and of its parts. */
  KpiReport of(Period period, ReportScope asked, Collection<Kpi> kpis, Dimension... by) {
    return of(period, asked, kpis, KpiQuestion.Filter.NONE, by);
  }

  /** Figures of some complaints of a period, and of their parts. */
  KpiReport of(
      Period period,
      ReportScope asked,
      Collection<Kpi> kpis,
      KpiQuestion.Filter only,
      Dimension... by) {
    KpiQuestion question = new KpiQuestion(period, List.of(by), only);
    return KpiReport.of(question, kpis, cohorts, Exposures.Stated.NOTHING, asked.now());
  }

  /** Every combination of keys that some figure has, in order. */
  static Collection<List<String>> keys(KpiReport... reports) {
    SortedMap<String, List<String>> keys = new TreeMap<>();
    for (KpiReport report : reports) {
      report
          .kpis()
          .forEach(kpi -> kpi.breakdown().forEach(part -> keys.put(part.key(), part.keys())));
    }
    return keys.values();
  }

  /** The figures of each part by its keys. */
  static Map<List<String>, Figure> byKeys(KpiReport report, Kpi kpi) {
    Map<List<String>, Figure> figures = new HashMap<>();
    for (ReportedKpi.Part part : report.the(kpi).breakdown()) {
      figures.put(part.keys(), part.figure());
    }
    return figures;
  }

  static Object value(Figure figure) {
    return figure == null ? null : figure.value();
  }

  static Object members(Figure figure) {
    return figure == null ? null : figure.denominator();
  }

  static long numerator(Figure figure) {
    return figure == null || figure.numerator() == null ? 0 : figure.numerator();
  }

  /** What was paid, currency by currency: {@code GBP 12.50; EUR 3.00}. */
  static String paid(Figure figure) {
    return money(paidByCurrency(figure));
  }

  /** What was paid, in minor units, by currency. */
  static SortedMap<String, Long> paidByCurrency(Figure figure) {
    SortedMap<String, Long> paid = new TreeMap<>();
    if (figure != null) {
      figure.details().entrySet().stream()
          .filter(detail -> detail.getKey().startsWith(PAID))
          .forEach(detail -> paid.put(detail.getKey().substring(PAID.length()), detail.getValue()));
    }
    return paid;
  }

  /** Sums of minor units as people read them. */
  static String money(SortedMap<String, Long> byCurrency) {
    return byCurrency.entrySet().stream()
        .map(sum -> sum.getKey() + " " + CellFormat.text(sum.getValue(), Column.money(""), null))
        .collect(Collectors.joining("; "));
  }

  /** A column that shows values of a figure. */
  static Column column(Kpi kpi, String name) {
    return kpi.definition().unit() == Unit.RATIO ? Column.share(name) : Column.number(name);
  }
}
