package recourse.metrics.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.NullUnmarked;

/**
 * A workbook with a sheet per table, written while it is told: rows leave memory a few hundred at a
 * time, and texts stand in their cells instead of a shared table. Texts are texts, whatever they
 * begin with; times are dates of the zone.
 */
@NullUnmarked // still to be annotated
final class XlsxDocument implements ReportTables {
  private static final int ROWS_IN_MEMORY = 500;
  private static final int MOST_ROWS_OF_A_SHEET = 1_048_576;
  private static final int LONGEST_SHEET_NAME = 31;
  private static final String CREATOR = "Recourse";
  private static final String VERSION = "01.00";

  private final Workbook book;
  private Head head;
  private Worksheet sheet;
  private String title;
  private List<Column> columns;
  private int row;
  private int sheets;

  XlsxDocument(OutputStream stream) {
    this.book = new Workbook(stream, CREATOR, VERSION);
  }

  @Override
  public void begin(Head its) {
    head = its;
    newSheet("About");
    line(its.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    line("As of", its.asOf().toString());
    line("Time zone", its.zone().getId());
    for (Map.Entry<String, String> note : its.notes().entrySet()) {
      line(note.getKey(), note.getValue());
    }
    sheet.width(0, 28);
    sheet.width(1, 90);
  }

  @Override
  public void table(String its, List<Column> theirs) {
    title = its;
    columns = theirs;
    finishSheet();
    newSheet(its);
    heading();
  }

  @Override
  public void row(List<?> values) {
    if (row == MOST_ROWS_OF_A_SHEET) {
      finishSheet();
      newSheet(title);
      heading();
    }
    for (int i = 0; i < columns.size(); i++) {
      cell(i, values.get(i), columns.get(i));
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      write(sheet::flush);
    }
  }

  @Override
  public void end() {
    finishSheet();
    write(book::finish);
  }

  private void heading() {
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(0, i, columns.get(i).name());
      sheet.style(0, i).bold().set();
      sheet.width(i, columns.get(i).kind() == Kind.TEXT ? 24 : 16);
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  private void cell(int column, Object value, Column its) {
    if (value == null) {
      return;
    }
    if (value instanceof Instant time) {
      sheet.value(row, column, time.atZone(head.zone()).toLocalDateTime());
      sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else if (value instanceof Number && its.kind() == Kind.MONEY) {
      sheet.value(row, column, CellFormat.number(value).movePointLeft(2));
      sheet.style(row, column).format("#,##0.00").set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number instanceof BigDecimal ? number : number.longValue());
      if (its.kind() == Kind.SHARE) {
        sheet.style(row, column).format("0.0%").set();
      }
    } else {
      sheet.inlineString(row, column, value.toString());
    }
  }

  private void line(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.inlineString(row, i, cells[i]);
    }
    row++;
  }

  private void newSheet(String name) {
    sheets++;
    String numbered = sheets + " " + name.replaceAll("[\\\\/*?:\\[\\]]", " ");
    sheet =
        book.newWorksheet(numbered.substring(0, Math.min(LONGEST_SHEET_NAME, numbered.length())));
    row = 0;
  }

  private void finishSheet() {
    write(sheet::finish);
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
