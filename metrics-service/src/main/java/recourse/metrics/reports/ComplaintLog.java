package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.lists.ListEntry;
import recourse.metrics.lists.ListFilter;
import recourse.metrics.lists.SqlListEntries;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.reports.ReportTables.Column;
import recourse.metrics.reports.ReportTables.Head;

/** Every complaint received in the period, one a line: references and codes, no names, no words. */
@NullUnmarked // still to be annotated
@ApplicationScoped
class ComplaintLog implements Report {
  private final SqlListEntries entries;

  @Inject
  ComplaintLog(SqlListEntries entries) {
    this.entries = entries;
  }

  @Override
  public String name() {
    return "complaint-log";
  }

  @Override
  public String purpose() {
    return "Every complaint received in the period, one a line, newest first.";
  }

  @Override
  public void tell(ReportScope asked, ReportTables document) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Period", asked.period().from() + " to " + asked.period().to() + ", by receipt");
    notes.put(
        "Figures", "Counted by GET /kpis, for example " + Kpi.COMPLAINTS_RECEIVED.publicName());
    document.begin(new Head("Complaint log", notes, asked.now(), asked.period().zone()));
    document.table(
        "Complaints",
        List.of(
            Column.text("Reference"),
            Column.time("Received"),
            Column.text("Channel"),
            Column.text("Product"),
            Column.text("Issue"),
            Column.text("Source"),
            Column.text("Priority"),
            Column.text("Severity"),
            Column.text("Standing"),
            Column.time("Acknowledged"),
            Column.time("Resolved"),
            Column.text("Outcome"),
            Column.number("Reopenings"),
            Column.number("Escalations"),
            Column.money("Redress paid"),
            Column.text("Currency"),
            Column.number("Satisfaction"),
            Column.time("Due"),
            Column.text("Overdue"),
            Column.text("Id")));
    entries.each(
        new ListFilter(
            asked.period().start(),
            asked.period().end(),
            null,
            null,
            null,
            null,
            null,
            ListFilter.Selection.ALL,
            null,
            null),
        entry -> document.row(row(entry)));
    document.end();
  }

  private static List<Object> row(ListEntry entry) {
    return Arrays.asList(
        entry.reference(),
        entry.receivedAt(),
        entry.channel().name(),
        entry.product(),
        entry.issue(),
        entry.source(),
        name(entry.priority()),
        name(entry.severity()),
        entry.standing().name(),
        entry.acknowledgedAt(),
        entry.resolvedAt(),
        name(entry.outcome()),
        entry.reopenings(),
        entry.escalations(),
        entry.redressMinor(),
        entry.currency(),
        entry.csat(),
        entry.dueAt(),
        entry.overdue() ? "yes" : "no",
        entry.complaintId().toString());
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
