package recourse.metrics.reports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Paper: A4 across, numbered pages, heads of tables on each of them. Nobody reads a thousand pages,
 * so a report of more than {@link #MOST_ROWS} rows is refused in this format. Letters that the
 * standard fonts of PDF do not have are shown as a mark.
 */
@NullUnmarked // still to be annotated
final class PdfDocument implements ReportTables {
  static final int MOST_ROWS = 5_000;

  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 14mm 12mm 16mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Helvetica; color: #555 } }
      body { font: 8.5pt Helvetica; color: #16202b }
      h1 { font-size: 17pt; margin: 0 0 2mm } h2 { font-size: 11pt; margin: 6mm 0 1.5mm; page-break-after: avoid }
      dl { margin: 0 } .note { color: #444; margin: 0 0 .6mm } .note b { color: #16202b }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
      th { text-align: left; border-bottom: 0.8pt solid #16202b; padding: 1mm 2mm 1mm 0; vertical-align: bottom }
      td { border-bottom: 0.4pt solid #ccc; padding: .9mm 2mm .9mm 0; vertical-align: top }
      tr { page-break-inside: avoid } .n { text-align: right }
      """;

  private final OutputStream stream;
  private final StringBuilder html = new StringBuilder();
  private Head head;
  private List<Column> columns;
  private int rows;

  PdfDocument(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void begin(Head its) {
    head = its;
    html.append("<html><head><title>").append(escaped(its.title())).append("</title><style>");
    html.append(STYLE).append("</style></head><body><h1>").append(escaped(its.title()));
    html.append("</h1>");
    note("As of", its.asOf() + ", times of " + its.zone().getId());
    for (Map.Entry<String, String> each : its.notes().entrySet()) {
      note(each.getKey(), each.getValue());
    }
  }

  @Override
  public void table(String title, List<Column> its) {
    endTable();
    columns = its;
    html.append("<h2>").append(escaped(title)).append("</h2><table><thead><tr>");
    for (Column column : its) {
      html.append(open("th", column)).append(escaped(column.name())).append("</th>");
    }
    html.append("</tr></thead><tbody>");
  }

  @Override
  public void row(List<?> values) {
    rows++;
    if (rows > MOST_ROWS) {
      throw new Refusal(
          CommonReason.REQUEST_INVALID,
          "format",
          "As PDF a report has at most %,d rows: take a shorter period, or xlsx or csv."
              .formatted(MOST_ROWS));
    }
    html.append("<tr>");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String text = CellFormat.text(values.get(i), column, head.zone());
      html.append(open("td", column)).append(escaped(text)).append("</td>");
    }
    html.append("</tr>");
  }

  @Override
  public void end() {
    endTable();
    html.append("</body></html>");
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(html.toString(), null);
    builder.toStream(stream);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(String name, String text) {
    html.append("<p class=\"note\"><b>").append(escaped(name)).append("</b> ");
    html.append(escaped(text)).append("</p>");
  }

  private void endTable() {
    if (columns != null) {
      html.append("</tbody></table>");
    }
  }

  private static String open(String tag, Column column) {
    return "<" + tag + (column.kind() == Kind.TEXT ? ">" : " class=\"n\">");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\p{Cntrl}]", " ");
  }
}
