package recourse.metrics.model.table;

import java.util.BitSet;
import recourse.metrics.model.Behind;

/**
 * Which rows a figure counts. A complaint that it counts more than once, say for each of its
 * clocks, may both have and lack what is asked for.
 */
final class Found {
  private final BitSet with = new BitSet();
  private final BitSet without = new BitSet();

  void add(int row, boolean inPart) {
    (inPart ? with : without).set(row);
  }

  BitSet rows(Behind which) {
    BitSet rows = new BitSet();
    if (which != Behind.WITHOUT) {
      rows.or(with);
    }
    if (which != Behind.WITH) {
      rows.or(without);
    }
    return rows;
  }
}
