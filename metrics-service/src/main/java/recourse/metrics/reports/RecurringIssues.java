package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.ReportedKpi;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.reports.ReportTables.Column;
import recourse.metrics.reports.ReportTables.Head;

/** What people complain about again and again: by product and issue, the most frequent first. */
@ApplicationScoped
class RecurringIssues implements Report {
  private static final int OFTEN = 2;
  private static final int PLACES = 4;
  private static final List<Kpi> FIGURES =
      List.of(
          Kpi.COMPLAINTS_RECEIVED, Kpi.REPEAT_RATE_90, Kpi.REOPEN_RATE, Kpi.FULL_RESOLUTION_TIME);

  private final ReportFigures figures;

  @Inject
  RecurringIssues(ReportFigures figures) {
    this.figures = figures;
  }

  @Override
  public String name() {
    return "recurring-issues";
  }

  @Override
  public String purpose() {
    return "Issues met more than once, by product, with what they were before and how they ended.";
  }

  @Override
  public void tell(ReportScope asked, ReportTables document) {
    Dimension[] by = {Dimension.PRODUCT, Dimension.ISSUE};
    KpiReport now = figures.of(asked.period(), asked, FIGURES, by);
    Map<List<String>, Figure> before =
        ReportFigures.byKeys(
            figures.of(asked.before(), asked, List.of(Kpi.COMPLAINTS_RECEIVED), by),
            Kpi.COMPLAINTS_RECEIVED);
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Period", asked.period().from() + " to " + asked.period().to());
    notes.put("Before", asked.before().from() + " to " + asked.before().to());
    notes.put("Order", "the most complaints first; issues met once are left out");
    document.begin(new Head("Recurring issues", notes, asked.now(), asked.period().zone()));
    document.table(
        "Issues",
        List.of(
            Column.text("Product"),
            Column.text("Issue"),
            Column.number("Complaints"),
            Column.number("Before"),
            Column.share("Share"),
            Column.share("Share so far"),
            Column.share("Repeats within 90 days"),
            Column.share("Reopened"),
            Column.number("Median time to resolve, s"),
            Column.text("Suspected cause")));
    rows(now, before, suspected(asked), document);
    document.end();
  }

  private static void rows(
      KpiReport now,
      Map<List<String>, Figure> before,
      Map<List<String>, String> suspected,
      ReportTables document) {
    Map<List<String>, Figure> received = ReportFigures.byKeys(now, Kpi.COMPLAINTS_RECEIVED);
    Map<List<String>, Figure> repeats = ReportFigures.byKeys(now, Kpi.REPEAT_RATE_90);
    Map<List<String>, Figure> reopened = ReportFigures.byKeys(now, Kpi.REOPEN_RATE);
    Map<List<String>, Figure> times = ReportFigures.byKeys(now, Kpi.FULL_RESOLUTION_TIME);
    long all = ReportFigures.numerator(now.the(Kpi.COMPLAINTS_RECEIVED).whole());
    long soFar = 0;
    List<List<String>> keys =
        now.the(Kpi.COMPLAINTS_RECEIVED).breakdown().stream()
            .filter(part -> part.figure().numerator() >= OFTEN)
            .sorted(Comparator.comparing(part -> -part.figure().numerator()))
            .map(ReportedKpi.Part::keys)
            .toList();
    for (List<String> key : keys) {
      long complaints = ReportFigures.numerator(received.get(key));
      soFar += complaints;
      document.row(
          Arrays.asList(
              key.get(0),
              key.get(1),
              complaints,
              ReportFigures.numerator(before.get(key)),
              share(complaints, all),
              share(soFar, all),
              ReportFigures.value(repeats.get(key)),
              ReportFigures.value(reopened.get(key)),
              ReportFigures.value(times.get(key)),
              suspected.get(key)));
    }
  }

  /**
   * The root cause that was found most often behind each issue, and how often; of two the first.
   */
  private Map<List<String>, String> suspected(ReportScope asked) {
    List<Kpi> received = List.of(Kpi.COMPLAINTS_RECEIVED);
    Dimension[] by = {Dimension.PRODUCT, Dimension.ISSUE, Dimension.CAUSE};
    Map<List<String>, Long> most = new HashMap<>();
    Map<List<String>, String> suspected = new HashMap<>();
    for (ReportedKpi.Part part :
        figures.of(asked.period(), asked, received, by).the(Kpi.COMPLAINTS_RECEIVED).breakdown()) {
      List<String> issue = part.keys().subList(0, 2);
      String cause = part.keys().get(2);
      long found = part.figure().numerator();
      if (!cause.equals(MeasuredComplaint.NOT_FOUND) && found > most.getOrDefault(issue, 0L)) {
        most.put(issue, found);
        suspected.put(issue, cause + " (" + found + ")");
      }
    }
    return suspected;
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
  }
}
