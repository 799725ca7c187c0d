package recourse.importers;

import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** One record of the file: its cells by the publisher's column names, and where it stands. */
final class CsvRow {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,60}");

  private final CSVRecord cells;
  private final RowPosition place;

  CsvRow(CSVRecord cells, long line, String keyColumn) {
    this.cells = cells;
    this.place =
        new RowPosition(
            cells.getRecordNumber(),
            line,
            cells.isSet(keyColumn) ? cells.get(keyColumn).strip() : "");
  }

  RowPosition place() {
    return place;
  }

  String cell(String column) {
    return cells.get(column).strip();
  }

  /** The row's identifier at the source, which must be fit to stand in a reference. */
  String key(String column) throws DirtyRow {
    if (place.key().isEmpty()) {
      throw new DirtyRow(column, "", "blank_key", "a row without an identifier cannot be traced");
    }
    if (!KEY.matcher(place.key()).matches()) {
      throw new DirtyRow(
          column, place.key(), "bad_key", "an identifier has letters, digits, dots and dashes");
    }
    return place.key();
  }

  /** Refuses a row that has more or fewer cells than the header has names. */
  void mustBeWhole() throws DirtyRow {
    if (!cells.isConsistent()) {
      int named = cells.getParser().getHeaderNames().size();
      throw new DirtyRow(
          "",
          cells.size() + " columns",
          cells.size() < named ? "too_few_columns" : "too_many_columns",
          "the header names " + named + " columns");
    }
  }

  RowFinding mended(String column, String reason, String detail) {
    return new RowFinding(RowFinding.Kind.MENDED, place, column, cells.get(column), reason, detail);
  }
}
