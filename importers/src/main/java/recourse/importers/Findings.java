package recourse.importers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * All findings of one import: counted, the first few kept for the screen, every one written to the
 * report as it comes. Cells that a spreadsheet would run as a formula are written with an
 * apostrophe.
 */
final class Findings implements AutoCloseable {

  static final int SHOWN = 20;

  private final CSVPrinter report;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<RowFinding> first = new ArrayList<>();

  /** Findings that are counted, and written to this file if one is wanted. */
  Findings(@Nullable Path file) {
    try {
      report = new CSVPrinter(file == null ? Writer.nullWriter() : writer(file), CSVFormat.RFC4180);
      report.printRecord("kind", "line", "record", "key", "column", "value", "reason", "detail");
    } catch (IOException e) {
      throw new ImportStopped("the report " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  synchronized void add(RowFinding finding) {
    counts.merge(finding.kind() + " " + finding.reason(), 1L, Long::sum);
    if (first.size() < SHOWN) {
      first.add(finding);
    }
    try {
      print(finding);
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }

  synchronized Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  synchronized List<RowFinding> first() {
    return List.copyOf(first);
  }

  @Override
  public synchronized void close() {
    try {
      report.close(true);
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }

  private void print(RowFinding finding) throws IOException {
    report.printRecord(
        finding.kind(),
        finding.place().line(),
        finding.place().record(),
        inert(finding.place().key()),
        inert(finding.column()),
        inert(finding.value()),
        finding.reason(),
        inert(finding.detail()));
  }

  private static String inert(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static Writer writer(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    return Files.newBufferedWriter(file);
  }
}
