package recourse.metrics.measures.engine;

import java.util.BitSet;
import recourse.metrics.measures.definition.MemberFilter;

/**
 * Which rows a figure counts. A complaint that it counts more than once, say for each of its
 * clocks, may both have and lack what is asked for.
 */
final class MatchedRows {
  private final BitSet with = new BitSet();
  private final BitSet without = new BitSet();

  void add(int row, boolean inPart) {
    (inPart ? with : without).set(row);
  }

  BitSet rows(MemberFilter which) {
    BitSet rows = new BitSet();
    if (which != MemberFilter.WITHOUT) {
      rows.or(with);
    }
    if (which != MemberFilter.WITH) {
      rows.or(without);
    }
    return rows;
  }
}
