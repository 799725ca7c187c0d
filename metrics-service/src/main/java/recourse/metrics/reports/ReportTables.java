package recourse.metrics.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What a report is told to. First {@link #begin}, then for each table {@link #table} and its rows,
 * at last {@link #end}. A value is a text, a whole or decimal number, an {@link java.time.Instant}
 * or null.
 */
interface ReportTables {
  /** How a number of a column is to be read. */
  enum Kind {
    TEXT,
    NUMBER,
    /** From 0 to 1, to be shown as a percentage. */
    SHARE,
    /** Minor units of a currency, to be shown in major units. */
    MONEY,
    TIME
  }

  /** A column of a table. */
  record Column(String name, Kind kind) {
    static Column text(String name) {
      return new Column(name, Kind.TEXT);
    }

    static Column number(String name) {
      return new Column(name, Kind.NUMBER);
    }

    static Column share(String name) {
      return new Column(name, Kind.SHARE);
    }

    static Column money(String name) {
      return new Column(name, Kind.MONEY);
    }

    static Column time(String name) {
      return new Column(name, Kind.TIME);
    }
  }

  /**
   * What stands at its head.
   *
   * @param notes what a reader must know of it, by its name
   * @param zone in which times are shown
   */
  record Head(String title, Map<String, String> notes, Instant asOf, ZoneId zone) {}

  void begin(Head head);

  void table(String title, List<Column> columns);

  void row(List<?> values);

  void end();
}
