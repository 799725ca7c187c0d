package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.reports.ReportTables.Column;
import recourse.metrics.reports.ReportTables.Head;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * The complaints return of a regulated firm for a half-year (DISP 1.10.1R): by product and cause,
 * what was outstanding, opened, closed in time, upheld and paid. From 2027 it is the consolidated
 * return of PS25/19: in the regulator's taxonomy, as far as the compliance owner has mapped the
 * firm's own codes to it ({@code recourse.returns.taxonomy}), with the two data points about
 * vulnerability. Off unless the house says it is such a firm.
 */
@NullUnmarked // still to be annotated
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
  private static final Dimension[] BY = {Dimension.PRODUCT, Dimension.ISSUE};

  /** So many opened in a half-year oblige a firm to publish (DISP 1.10A). */
  private static final long TO_PUBLISH = 500;

  private final ReportFigures figures;
  private final boolean offered;
  private final Optional<String> entity;
  private final ReturnTaxonomy taxonomy;

  @Inject
  ComplaintsReturn(
      ReportFigures figures,
      @ConfigProperty(name = "recourse.returns.fca", defaultValue = "false") boolean offered,
      @ConfigProperty(name = "recourse.returns.legal-entity") Optional<String> entity,
      @ConfigProperty(name = "recourse.returns.taxonomy") Optional<String> taxonomy) {
    this(
        figures, offered, entity, taxonomy.map(ComplaintsReturn::read).orElse(ReturnTaxonomy.NONE));
  }

  ComplaintsReturn(
      ReportFigures figures, boolean offered, Optional<String> entity, ReturnTaxonomy taxonomy) {
    this.figures = figures;
    this.offered = offered;
    this.entity = entity;
    this.taxonomy = taxonomy;
  }

  private static ReturnTaxonomy read(String file) {
    try {
      return ReturnTaxonomy.of(Files.readAllLines(Path.of(file)));
    } catch (IOException away) {
      throw new UncheckedIOException("recourse.returns.taxonomy cannot be read: " + file, away);
    }
  }

  /** The figures of one part of the firm's own; null where nobody is in it. */
  record Part(
      Figure atStart,
      Figure opened,
      Figure soon,
      Figure inTime,
      Figure late,
      Figure upheld,
      Figure paid,
      Figure atEnd,
      Figure vulnerable,
      boolean isAboutVulnerability) {}

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
  public void check(ReportScope asked) {
    demandHalfYear(asked.period().from(), asked.period().to());
  }

  @Override
  public void tell(ReportScope asked, ReportTables document) {
    boolean consolidated = ReturnTaxonomy.isConsolidated(asked.period().from());
    Map<List<String>, Part> parts = parts(asked);
    SortedMap<String, ReturnLineWriter> lines = new TreeMap<>();
    Map<String, List<String>> words = new HashMap<>();
    ReturnLineWriter total = new ReturnLineWriter();
    parts.forEach(
        (keys, part) -> {
          List<String> named = consolidated ? named(keys) : keys;
          String key = String.join(" | ", named);
          words.put(key, named);
          lines.computeIfAbsent(key, none -> new ReturnLineWriter()).add(part);
          total.add(part);
        });
    document.begin(head(asked, total, parts.keySet()));
    document.table("Totals", ReturnLineWriter.columns(consolidated));
    document.row(total.values(consolidated));
    document.table(
        "By product and cause",
        concat(
            List.of(Column.text("Product"), Column.text("Cause")),
            ReturnLineWriter.columns(consolidated)));
    lines.forEach((key, line) -> document.row(concat(words.get(key), line.values(consolidated))));
    document.end();
  }

  private List<String> named(List<String> keys) {
    return List.of(taxonomy.product(keys.get(0)), taxonomy.cause(keys.get(1)));
  }

  private Map<List<String>, Part> parts(ReportScope asked) {
    List<Kpi> open = List.of(Kpi.OPEN_BACKLOG);
    KpiReport half = figures.of(asked.period(), asked, FIGURES, BY);
    KpiReport start = figures.of(asked.eve(), asked, open, BY);
    KpiReport end = figures.of(asked.period(), asked, open, BY);
    KpiReport vulnerable =
        figures.of(
            asked.period(),
            asked,
            List.of(Kpi.COMPLAINTS_RECEIVED),
            KpiQuestion.Filter.only(Dimension.VULNERABILITY, MeasuredComplaint.VULNERABLE),
            BY);
    Map<Kpi, Map<List<String>, Figure>> of = new EnumMap<>(Kpi.class);
    FIGURES.forEach(kpi -> of.put(kpi, ReportFigures.byKeys(half, kpi)));
    Map<List<String>, Figure> atStart = ReportFigures.byKeys(start, Kpi.OPEN_BACKLOG);
    Map<List<String>, Figure> atEnd = ReportFigures.byKeys(end, Kpi.OPEN_BACKLOG);
    Map<List<String>, Figure> known = ReportFigures.byKeys(vulnerable, Kpi.COMPLAINTS_RECEIVED);
    Map<List<String>, Part> parts = new HashMap<>();
    for (List<String> keys : ReportFigures.keys(start, half, end)) {
      parts.put(
          keys,
          new Part(
              atStart.get(keys),
              of.get(Kpi.COMPLAINTS_RECEIVED).get(keys),
              of.get(Kpi.CLOSED_WITHIN_3_BUSINESS_DAYS).get(keys),
              of.get(Kpi.CLOSED_WITHIN_8_WEEKS).get(keys),
              of.get(Kpi.CLOSED_LATER).get(keys),
              of.get(Kpi.UPHELD_RATE).get(keys),
              of.get(Kpi.REDRESS_PAID).get(keys),
              atEnd.get(keys),
              known.get(keys),
              taxonomy.aboutVulnerability().contains(keys.get(1))));
    }
    return parts;
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

  private Head head(ReportScope asked, ReturnLineWriter total, Set<List<String>> parts) {
    boolean nil = total.opened() == 0;
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Legal entity", entity.orElse("not stated (recourse.returns.legal-entity)"));
    notes.put("Half-year", asked.period().from() + " to " + asked.period().to());
    notes.put("Nil return", nil ? "yes: no complaint was received" : "no");
    notes.put(
        "Publication",
        total.opened() >= TO_PUBLISH ? "due: 500 or more were opened" : "not due: fewer than 500");
    if (ReturnTaxonomy.isConsolidated(asked.period().from())) {
      notes.put("Form", "consolidated return, from 1 January 2027 (PS25/19)");
      notes.put("Products and causes", mapped(parts));
      notes.put("Customer identified as vulnerable", "as told with the latest triage");
      notes.put(
          "About failing a vulnerable customer",
          taxonomy.aboutVulnerability().isEmpty()
              ? "no cause is named so in the taxonomy"
              : "causes " + String.join(", ", new TreeSet<>(taxonomy.aboutVulnerability())));
    } else {
      notes.put("Form", "before the consolidated return of 1 January 2027");
      notes.put("Products and causes", "the firm's own codes");
    }
    return new Head("Complaints return", notes, asked.now(), asked.period().zone());
  }

  private String mapped(Set<List<String>> parts) {
    long unknown = parts.stream().filter(keys -> !taxonomy.knows(keys.get(0), keys.get(1))).count();
    return unknown == 0
        ? "the regulator's taxonomy"
        : "the regulator's taxonomy; "
            + unknown
            + " of "
            + parts.size()
            + " pairs of the firm's codes are not mapped to it (recourse.returns.taxonomy)";
  }

  private static <T> List<T> concat(List<? extends T> one, List<? extends T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
