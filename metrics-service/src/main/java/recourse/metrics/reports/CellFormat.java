package recourse.metrics.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import recourse.metrics.reports.ReportTables.Column;

/** Values as people read them in a document. */
final class CellFormat {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int PERCENT_PLACES = 2;

  private CellFormat() {}

  static String text(Object value, Column column, ZoneId zone) {
    if (value == null) {
      return "";
    }
    if (value instanceof Instant time) {
      return TIME.format(time.atZone(zone));
    }
    return switch (column.kind()) {
      case SHARE -> share(number(value));
      case MONEY -> number(value).movePointLeft(2).setScale(2).toPlainString();
      default -> value.toString();
    };
  }

  static BigDecimal number(Object value) {
    return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
  }

  private static String share(BigDecimal value) {
    return value.movePointRight(PERCENT_PLACES).setScale(1, RoundingMode.HALF_UP).toPlainString()
        + " %";
  }
}
