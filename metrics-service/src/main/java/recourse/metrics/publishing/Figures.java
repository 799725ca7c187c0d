package recourse.metrics.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recourse.metrics.model.Cohorts;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Exposures;
import recourse.metrics.model.Figure;
import recourse.metrics.model.KpiReport;
import recourse.metrics.model.Period;
import recourse.metrics.model.Question;
import recourse.metrics.model.ReportedKpi;
import recourse.metrics.policy.Kpi;
import recourse.metrics.policy.KpiDefinition.Unit;
import recourse.metrics.publishing.Document.Column;

/** Figures for documents: the same ones that {@code GET /kpis} gives, by the same definitions. */
@ApplicationScoped
class Figures {
  private static final String PAID = "paid_";

  private final Cohorts cohorts;

  @Inject
  Figures(Cohorts cohorts) {
    this.cohorts = cohorts;
  }

  /** Figures of a period, and of its parts. */
  KpiReport of(Period period, Asked asked, Collection<Kpi> kpis, Dimension... by) {
    Question question = new Question(period, List.of(by), Question.Filter.NONE);
    return KpiReport.of(question, kpis, cohorts, Exposures.Stated.NOTHING, asked.now());
  }

  /** Every combination of keys that some figure has, in order. */
  static SortedSet<String> keys(KpiReport... reports) {
    SortedSet<String> keys = new TreeSet<>();
    for (KpiReport report : reports) {
      report.kpis().forEach(kpi -> kpi.breakdown().forEach(part -> keys.add(part.key())));
    }
    return keys;
  }

  /** The figures of each part by its key. */
  static Map<String, Figure> byKey(KpiReport report, Kpi kpi) {
    Map<String, Figure> figures = new HashMap<>();
    for (ReportedKpi.Part part : report.the(kpi).breakdown()) {
      figures.put(part.key(), part.figure());
    }
    return figures;
  }

  /** The keys of a part, one for each dimension. */
  static List<String> split(String key) {
    return List.of(key.split(" \\| ", -1));
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
    return figure == null
        ? ""
        : figure.details().entrySet().stream()
            .filter(detail -> detail.getKey().startsWith(PAID))
            .map(
                detail ->
                    detail.getKey().substring(PAID.length())
                        + " "
                        + Cells.text(detail.getValue(), Column.money(""), null))
            .collect(Collectors.joining("; "));
  }

  /** A column that shows values of a figure. */
  static Column column(Kpi kpi, String name) {
    return kpi.definition().unit() == Unit.RATIO ? Column.share(name) : Column.number(name);
  }
}
