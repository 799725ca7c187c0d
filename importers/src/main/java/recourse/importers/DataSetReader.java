package recourse.importers;

import java.util.function.Consumer;

/**
 * Turns the rows of one file into lives, in file order; knows the one source it was written for.
 */
interface DataSetReader {

  /**
   * Takes the next row.
   *
   * @throws DirtyRow if this row must be left out
   */
  void read(CsvRow row) throws DirtyRow;

  /** No more rows come: hands over what was still being gathered. */
  default void end() {}

  /** Makes a reader that hands lives and mended cells to these two. */
  @FunctionalInterface
  interface Making {
    DataSetReader reader(Consumer<ImportedLife> lives, Consumer<RowFinding> findings);
  }
}
