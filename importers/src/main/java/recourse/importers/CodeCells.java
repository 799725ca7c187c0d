package recourse.importers;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the cells that become codes. Blank and {@code N/A} are two answers: the source does not
 * say, or it says that nothing applies; they stay apart, and each is reported.
 */
record CodeCells(Consumer<RowFinding> findings) {

  private static final int LONGEST = 160;

  String code(CsvRow row, String column) {
    String value = row.cell(column);
    if (value.isEmpty()) {
      findings.accept(row.mended(column, "blank", "blank is taken as `unspecified`"));
      return "unspecified";
    }
    if (value.equalsIgnoreCase("N/A")) {
      findings.accept(
          row.mended(column, "not_applicable", "N/A is an answer: taken as `not-applicable`"));
      return "not-applicable";
    }
    return fitting(row, column, value);
  }

  String channel(CsvRow row, String column, Map<String, String> channels) {
    String channel = channels.get(row.cell(column));
    if (channel == null) {
      findings.accept(row.mended(column, "unknown_channel", "taken as channel OTHER"));
      return "OTHER";
    }
    return channel;
  }

  private String fitting(CsvRow row, String column, String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    findings.accept(row.mended(column, "code_too_long", "cut to " + LONGEST + " characters"));
    return value.substring(0, LONGEST).strip();
  }
}
