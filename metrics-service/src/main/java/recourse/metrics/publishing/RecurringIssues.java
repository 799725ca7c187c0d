package recourse.metrics.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Figure;
import recourse.metrics.model.KpiReport;
import recourse.metrics.policy.Kpi;
import recourse.metrics.publishing.Document.Column;
import recourse.metrics.publishing.Document.Head;

/** What people complain about again and again: by product and issue, the most frequent first. */
@ApplicationScoped
class RecurringIssues implements Report {
  private static final int OFTEN = 2;
  private static final int PLACES = 4;
  private static final List<Kpi> FIGURES =
      List.of(
          Kpi.COMPLAINTS_RECEIVED, Kpi.REPEAT_RATE_90, Kpi.REOPEN_RATE, Kpi.FULL_RESOLUTION_TIME);

  private final Figures figures;

  @Inject
  RecurringIssues(Figures figures) {
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
  public void tell(Asked asked, Document document) {
    Dimension[] by = {Dimension.PRODUCT, Dimension.ISSUE};
    KpiReport now = figures.of(asked.period(), asked, FIGURES, by);
    Map<String, Figure> before =
        Figures.byKey(
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
            Column.number("Median time to resolve, s")));
    rows(now, before, document);
    document.end();
  }

  private static void rows(KpiReport now, Map<String, Figure> before, Document document) {
    Map<String, Figure> received = Figures.byKey(now, Kpi.COMPLAINTS_RECEIVED);
    Map<String, Figure> repeats = Figures.byKey(now, Kpi.REPEAT_RATE_90);
    Map<String, Figure> reopened = Figures.byKey(now, Kpi.REOPEN_RATE);
    Map<String, Figure> times = Figures.byKey(now, Kpi.FULL_RESOLUTION_TIME);
    long all = Figures.numerator(now.the(Kpi.COMPLAINTS_RECEIVED).whole());
    long soFar = 0;
    List<String> keys =
        received.keySet().stream()
            .filter(key -> Figures.numerator(received.get(key)) >= OFTEN)
            .sorted(
                Comparator.comparing((String key) -> -Figures.numerator(received.get(key)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String key : keys) {
      long complaints = Figures.numerator(received.get(key));
      soFar += complaints;
      List<String> names = Figures.split(key);
      document.row(
          Arrays.asList(
              names.get(0),
              names.get(1),
              complaints,
              Figures.numerator(before.get(key)),
              share(complaints, all),
              share(soFar, all),
              Figures.value(repeats.get(key)),
              Figures.value(reopened.get(key)),
              Figures.value(times.get(key))));
    }
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
  }
}
