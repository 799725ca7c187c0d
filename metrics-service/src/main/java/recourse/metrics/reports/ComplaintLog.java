package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recourse.metrics.lists.ListEntry;
import recourse.metrics.lists.ListFilter;
import recourse.metrics.lists.SqlListEntries;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.reports.ReportDocument.Column;
import recourse.metrics.reports.ReportDocument.Head;

/** Every complaint received in the period, one a line: references and codes, no names, no words. */
@ApplicationScoped
class ComplaintLog implements Report {
  private final SqlListEntries cards;

  @Inject
  ComplaintLog(SqlListEntries cards) {
    this.cards = cards;
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
  public void tell(ReportRequest asked, ReportDocument document) {
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
    cards.each(
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
        card -> document.row(row(card)));
    document.end();
  }

  private static List<Object> row(ListEntry card) {
    return Arrays.asList(
        card.reference(),
        card.receivedAt(),
        card.channel().name(),
        card.product(),
        card.issue(),
        card.source(),
        name(card.priority()),
        name(card.severity()),
        card.standing().name(),
        card.acknowledgedAt(),
        card.resolvedAt(),
        name(card.outcome()),
        card.reopenings(),
        card.escalations(),
        card.redressMinor(),
        card.currency(),
        card.csat(),
        card.dueAt(),
        card.overdue() ? "yes" : "no",
        card.complaintId().toString());
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
