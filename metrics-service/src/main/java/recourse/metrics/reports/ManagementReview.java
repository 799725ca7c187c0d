package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.ReportedKpi;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiDefinition.Unit;
import recourse.metrics.reports.ReportTables.Column;
import recourse.metrics.reports.ReportTables.Head;

/** Everything that is measured, beside the period before, and how it went month by month. */
@NullUnmarked // still to be annotated
@ApplicationScoped
class ManagementReview implements Report {
  private static final List<Kpi> COURSE =
      List.of(
          Kpi.COMPLAINTS_RECEIVED,
          Kpi.COMPLAINTS_RESOLVED,
          Kpi.SLA_ATTAINMENT,
          Kpi.FCR_7,
          Kpi.CSAT,
          Kpi.NPS,
          Kpi.REOPEN_RATE,
          Kpi.ESCALATION_RATE,
          Kpi.UPHELD_RATE);
  private static final List<Kpi> ALL =
      Arrays.stream(Kpi.values()).filter(kpi -> kpi != Kpi.COMPLAINTS_PER_1000).toList();

  private final ReportFigures figures;

  @Inject
  ManagementReview(ReportFigures figures) {
    this.figures = figures;
  }

  @Override
  public String name() {
    return "management-review";
  }

  @Override
  public String purpose() {
    return "Every figure beside the period before, month by month, by channel and by product.";
  }

  @Override
  public void tell(ReportScope asked, ReportTables document) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Period", asked.period().from() + " to " + asked.period().to());
    notes.put("Before", asked.before().from() + " to " + asked.before().to());
    notes.put("Empty values", "No data: a cohort without members is neither 0 nor 100 %.");
    document.begin(
        new Head("Management review of complaints", notes, asked.now(), asked.period().zone()));
    whole(asked, document);
    parts(asked, document, "Month by month", "Month", Dimension.MONTH);
    parts(asked, document, "By channel", "Channel", Dimension.CHANNEL);
    parts(asked, document, "By product", "Product", Dimension.PRODUCT);
    document.end();
  }

  private void whole(ReportScope asked, ReportTables document) {
    KpiReport now = figures.of(asked.period(), asked, ALL);
    KpiReport before = figures.of(asked.before(), asked, ALL);
    document.table(
        "Figures",
        List.of(
            Column.text("Figure"),
            Column.number("Value"),
            Column.text("Unit"),
            Column.number("Low, 95 %"),
            Column.number("High, 95 %"),
            Column.number("Before"),
            Column.number("Of"),
            Column.text("Who counts"),
            Column.text("Definition version")));
    for (ReportedKpi kpi : now.kpis()) {
      Figure figure = kpi.whole();
      document.row(
          Arrays.asList(
              words(kpi.kpi()),
              figure.value(),
              unit(kpi.kpi().definition().unit()),
              figure.interval() == null ? null : figure.interval().low(),
              figure.interval() == null ? null : figure.interval().high(),
              before.the(kpi.kpi()).whole().value(),
              figure.denominator(),
              kpi.kpi().definition().cohort(),
              kpi.kpi().definition().version()));
    }
  }

  private void parts(
      ReportScope asked, ReportTables document, String title, String key, Dimension by) {
    KpiReport report = figures.of(asked.period(), asked, COURSE, by);
    document.table(
        title,
        Stream.concat(
                Stream.of(Column.text(key)),
                COURSE.stream().map(kpi -> ReportFigures.column(kpi, words(kpi))))
            .toList());
    for (List<String> part : ReportFigures.keys(report)) {
      document.row(
          Stream.concat(
                  Stream.of((Object) part.get(0)),
                  COURSE.stream()
                      .map(kpi -> ReportFigures.value(ReportFigures.byKeys(report, kpi).get(part))))
              .toList());
    }
  }

  static String words(Kpi kpi) {
    String words = kpi.publicName().replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case COMPLAINTS -> "complaints";
      case SECONDS -> "seconds";
      case RATIO -> "0 to 1";
      case POINTS -> "points";
      case SCORE -> "score";
      case MINOR_UNITS -> "minor units";
      case PER_THOUSAND -> "per 1,000";
    };
  }
}
