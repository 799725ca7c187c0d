package recourse.importers;

import java.util.function.Consumer;

/**
 * Reads a file through its mapping: lives on one side, on the other what was wrong with the rows.
 */
final class LifeParser {

  private static final String AN_ID = "00000000-0000-0000-0000-000000000000";

  private final CsvRows rows;
  private final Mapping mapping;
  private long read;

  LifeParser(CsvSource source, Mapping mapping) {
    this.rows = new CsvRows(source, mapping);
    this.mapping = mapping;
  }

  /** Rows in the file, found by reading it once through. */
  long count() {
    return rows.count();
  }

  /** Rows read so far. */
  long read() {
    return read;
  }

  void each(Consumer<ImportedLife> lives, Consumer<RowFinding> findings) {
    DataSetReader reader = mapping.reader(life -> fitting(life, lives, findings), findings);
    rows.each(
        row -> {
          try {
            row.mustBeWhole();
            reader.read(row);
          } catch (DirtyRow e) {
            findings.accept(e.at(row.place()));
          }
          read++;
        });
    reader.end();
  }

  private static void fitting(
      ImportedLife life, Consumer<ImportedLife> lives, Consumer<RowFinding> findings) {
    if (ChunkPacker.fits(JsonLines.line(life.complaint()))
        && ChunkPacker.fits(JsonLines.line(life.life().of(AN_ID)))) {
      lives.accept(life);
    } else {
      String detail = "as one line it is longer than the endpoints take";
      findings.accept(
          new RowFinding(RowFinding.Kind.SKIPPED, life.place(), "", "", "line_too_long", detail));
    }
  }
}
