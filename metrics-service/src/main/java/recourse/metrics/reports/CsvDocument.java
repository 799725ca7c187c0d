package recourse.metrics.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.NullUnmarked;

/**
 * RFC 4180 in UTF-8 with a byte order mark, as spreadsheets want it. Tables follow each other after
 * an empty line. A text that a spreadsheet would take for a formula is led by an apostrophe, which
 * makes it a text again (OWASP, CSV injection). Numbers are never texts, so minus signs stay.
 */
@NullUnmarked // still to be annotated
final class CsvDocument implements ReportTables {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LEADS_A_FORMULA = "=+-@\t\r\n";

  private final CSVPrinter out;
  private Head head;
  private List<Column> columns;

  CsvDocument(OutputStream stream) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      writer.write(BYTE_ORDER_MARK);
      this.out = new CSVPrinter(writer, CSVFormat.RFC4180);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin(Head its) {
    head = its;
    print(List.of(its.title()));
    print(List.of("As of", its.asOf().toString()));
    print(List.of("Time zone", its.zone().getId()));
    for (Map.Entry<String, String> note : its.notes().entrySet()) {
      print(List.of(note.getKey(), safe(note.getValue())));
    }
  }

  @Override
  public void table(String title, List<Column> its) {
    columns = its;
    print(List.of());
    print(List.of(title));
    print(its.stream().map(Column::name).toList());
  }

  @Override
  public void row(List<?> values) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(values.get(i), columns.get(i)));
    }
    print(cells);
  }

  @Override
  public void end() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String cell(Object value, Column column) {
    if (value instanceof String text) {
      return safe(text);
    }
    return column.kind() == Kind.SHARE && value != null
        ? CellFormat.number(value).toPlainString()
        : CellFormat.text(value, column, head.zone());
  }

  static String safe(String text) {
    return !text.isEmpty() && LEADS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void print(List<String> cells) {
    try {
      out.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
