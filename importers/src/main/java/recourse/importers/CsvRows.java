package recourse.importers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file, one after the other; only one of them is in memory at a time. */
final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private final CsvSource source;
  private final Mapping mapping;

  CsvRows(CsvSource source, Mapping mapping) {
    this.source = source;
    this.mapping = mapping;
  }

  long count() {
    long[] rows = {0};
    each(row -> rows[0]++);
    return rows[0];
  }

  void each(Consumer<CsvRow> rows) {
    try (CSVParser parser = CSVParser.parse(source.open(), FORMAT)) {
      mustHaveColumns(parser.getHeaderNames());
      Iterator<CSVRecord> records = parser.iterator();
      long line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        rows.accept(new CsvRow(records.next(), line, mapping.key()));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new ImportStopped(source.name() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void mustHaveColumns(List<String> header) {
    List<String> missing =
        mapping.columns().stream().filter(column -> !header.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new ImportStopped(
          "%s is no %s file: it has no column %s"
              .formatted(source.name(), mapping, String.join(", ", missing)));
    }
  }
}
