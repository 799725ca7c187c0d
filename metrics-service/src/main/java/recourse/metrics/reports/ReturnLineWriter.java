package recourse.metrics.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.Figure;
import recourse.metrics.reports.ReportTables.Column;

/** A line of the complaints return: what one or several parts of the firm's complaints come to. */
@NullUnmarked // still to be annotated
final class ReturnLineWriter {
  private static final int PLACES = 4;

  private final SortedMap<String, Long> paid = new TreeMap<>();
  private long atStart;
  private long opened;
  private long soon;
  private long inTime;
  private long late;
  private long upheld;
  private long decided;
  private long atEnd;
  private long vulnerable;
  private long failedTheVulnerable;

  /** Adds one part of the firm's own. */
  void add(ComplaintsReturn.Part part) {
    atStart += ReportFigures.numerator(part.atStart());
    opened += ReportFigures.numerator(part.opened());
    soon += ReportFigures.numerator(part.soon());
    inTime += ReportFigures.numerator(part.inTime());
    late += ReportFigures.numerator(part.late());
    upheld += ReportFigures.numerator(part.upheld());
    decided += denominator(part.upheld());
    atEnd += ReportFigures.numerator(part.atEnd());
    vulnerable += ReportFigures.numerator(part.vulnerable());
    failedTheVulnerable += part.isAboutVulnerability() ? ReportFigures.numerator(part.opened()) : 0;
    ReportFigures.paidByCurrency(part.paid())
        .forEach((currency, minor) -> paid.merge(currency, minor, Long::sum));
  }

  private static long denominator(Figure figure) {
    return figure == null ? 0 : figure.denominator();
  }

  static List<Column> columns(boolean consolidated) {
    List<Column> columns =
        new ArrayList<>(
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
                Column.text("Redress paid")));
    if (consolidated) {
      columns.add(Column.number("Opened, customer identified as vulnerable"));
      columns.add(Column.number("Opened, about failing a vulnerable customer"));
    }
    return columns;
  }

  /** Its values, in the order of the columns. */
  List<Object> values(boolean consolidated) {
    List<Object> values = new ArrayList<>();
    values.add(atStart);
    values.add(opened);
    values.add(soon);
    values.add(inTime);
    values.add(late);
    values.add(soon + inTime + late);
    values.add(upheld);
    values.add(decided);
    values.add(share());
    values.add(atEnd);
    values.add(ReportFigures.money(paid));
    if (consolidated) {
      values.add(vulnerable);
      values.add(failedTheVulnerable);
    }
    return values;
  }

  private BigDecimal share() {
    return decided == 0
        ? null
        : BigDecimal.valueOf(upheld)
            .divide(BigDecimal.valueOf(decided), PLACES, RoundingMode.HALF_UP);
  }

  long opened() {
    return opened;
  }
}
