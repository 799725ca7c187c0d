package recourse.metrics.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Figure;
import recourse.metrics.model.KpiReport;
import recourse.metrics.policy.Kpi;
import recourse.metrics.publishing.Document.Column;
import recourse.metrics.publishing.Document.Head;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * The complaints return of a regulated firm for a half-year (DISP 1.10.1R, DISP 1 Annex 1; from
 * 2027 the consolidated return of PS25/19 with fixed half-years): by product and cause, what was
 * outstanding, opened, closed in time, upheld and paid. Off unless the house says it is such a
 * firm. It states the firm's own codes: mapping them to the regulator's taxonomy is the compliance
 * owner's, and so are the two data points about vulnerability, which no fact tells.
 */
@ApplicationScoped
class ComplaintsReturn implements Report {
  private static final List<Kpi> FIGURES =
      List.of(
          Kpi.COMPLAINTS_RECEIVED,
          Kpi.CLOSED_WITHIN_3_BUSINESS_DAYS,
          Kpi.CLOSED_WITHIN_8_WEEKS,
          Kpi.CLOSED_LATER,
          Kpi.UPHELD_RATE,
          Kpi.REDRESS_PAID);

  private final Figures figures;
  private final boolean offered;
  private final Optional<String> entity;

  @Inject
  ComplaintsReturn(
      Figures figures,
      @ConfigProperty(name = "recourse.returns.fca", defaultValue = "false") boolean offered,
      @ConfigProperty(name = "recourse.returns.legal-entity") Optional<String> entity) {
    this.figures = figures;
    this.offered = offered;
    this.entity = entity;
  }

  @Override
  public String name() {
    return "complaints-return";
  }

  @Override
  public String purpose() {
    return "The half-year return of a firm under the FCA's rules (DISP 1.10).";
  }

  @Override
  public boolean isOffered() {
    return offered;
  }

  @Override
  public void check(Asked asked) {
    demandHalfYear(asked.period().from(), asked.period().to());
  }

  @Override
  public void tell(Asked asked, Document document) {
    Dimension[] by = {Dimension.PRODUCT, Dimension.ISSUE};
    List<Kpi> open = List.of(Kpi.OPEN_BACKLOG);
    KpiReport half = figures.of(asked.period(), asked, FIGURES, by);
    KpiReport start = figures.of(asked.eve(), asked, open, by);
    KpiReport end = figures.of(asked.period(), asked, open, by);
    document.begin(head(asked, half));
    document.table("Totals", columns(false));
    document.row(row(List.of(), half, start, end, null));
    document.table("By product and cause", columns(true));
    for (String key : Figures.keys(start, half, end)) {
      document.row(row(Figures.split(key), half, start, end, key));
    }
    document.end();
  }

  /** Fixed half-years. */
  static void demandHalfYear(LocalDate from, LocalDate to) {
    boolean first = from.getMonthValue() == 1 && to.equals(LocalDate.of(from.getYear(), 6, 30));
    boolean second = from.getMonthValue() == 7 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    if (from.getDayOfMonth() != 1 || !(first || second)) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID,
          "from",
          "A return is for a half-year: 1 January to 30 June, or 1 July to 31 December.");
    }
  }

  private Head head(Asked asked, KpiReport half) {
    boolean nil = Figures.numerator(half.the(Kpi.COMPLAINTS_RECEIVED).whole()) == 0;
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Legal entity", entity.orElse("not stated (recourse.returns.legal-entity)"));
    notes.put("Half-year", asked.period().from() + " to " + asked.period().to());
    notes.put("Nil return", nil ? "yes: no complaint was received" : "no");
    notes.put("Products and causes", "the firm's own codes, to be mapped to the taxonomy");
    notes.put("Vulnerability", "not told by any fact: to be added by the compliance owner");
    return new Head("Complaints return", notes, asked.now(), asked.period().zone());
  }

  private static List<Column> columns(boolean byPart) {
    List<Column> counts =
        List.of(
            Column.number("Outstanding at start"),
            Column.number("Opened"),
            Column.number("Closed within 3 business days"),
            Column.number("Closed after that within 8 weeks"),
            Column.number("Closed later"),
            Column.number("Closed"),
            Column.number("Upheld"),
            Column.number("Decided"),
            Column.share("Upheld of decided"),
            Column.number("Outstanding at end"),
            Column.text("Redress paid"));
    return byPart ? concat(List.of(Column.text("Product"), Column.text("Cause")), counts) : counts;
  }

  private static List<Object> row(
      List<String> keys, KpiReport half, KpiReport start, KpiReport end, String key) {
    Figure upheld = figure(half, Kpi.UPHELD_RATE, key);
    long soon = Figures.numerator(figure(half, Kpi.CLOSED_WITHIN_3_BUSINESS_DAYS, key));
    long inTime = Figures.numerator(figure(half, Kpi.CLOSED_WITHIN_8_WEEKS, key));
    long late = Figures.numerator(figure(half, Kpi.CLOSED_LATER, key));
    return concat(
        List.copyOf(keys),
        Arrays.asList(
            Figures.numerator(figure(start, Kpi.OPEN_BACKLOG, key)),
            Figures.numerator(figure(half, Kpi.COMPLAINTS_RECEIVED, key)),
            soon,
            inTime,
            late,
            soon + inTime + late,
            Figures.numerator(upheld),
            upheld == null ? 0L : upheld.denominator(),
            Figures.value(upheld),
            Figures.numerator(figure(end, Kpi.OPEN_BACKLOG, key)),
            Figures.paid(figure(half, Kpi.REDRESS_PAID, key))));
  }

  private static Figure figure(KpiReport report, Kpi kpi, String key) {
    return key == null ? report.the(kpi).whole() : Figures.byKey(report, kpi).get(key);
  }

  private static <T> List<T> concat(List<? extends T> one, List<? extends T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
