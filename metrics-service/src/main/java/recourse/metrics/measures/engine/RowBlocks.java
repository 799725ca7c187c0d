package recourse.metrics.measures.engine;

import java.util.Arrays;

/**
 * Between which instants those of each block of places lie, so that a block of another time is
 * passed over unread. Bounds only widen: a place that changed may leave them wider than need be,
 * never too narrow.
 */
final class RowBlocks {
  /** Places of a block. */
  static final int SIZE = 1 << 10;

  private long[] earliest = new long[0];
  private long[] latest = new long[0];

  /** Notes the instant of a place. */
  void add(int place, long at) {
    int block = place / SIZE;
    if (block >= earliest.length) {
      int known = earliest.length;
      int wanted = Math.max(block + 1, known * 2);
      earliest = Arrays.copyOf(earliest, wanted);
      latest = Arrays.copyOf(latest, wanted);
      Arrays.fill(earliest, known, wanted, Long.MAX_VALUE);
      Arrays.fill(latest, known, wanted, Long.MIN_VALUE);
    }
    earliest[block] = Math.min(earliest[block], at);
    latest[block] = Math.max(latest[block], at);
  }

  /**
   * Whether the block of a place may hold an instant from {@code from} to {@code to} (excluded).
   */
  boolean mayHold(int place, long from, long to) {
    int block = place / SIZE;
    return block < earliest.length && latest[block] >= from && earliest[block] < to;
  }
}
