package recourse.metrics.measures.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for a figure, for the whole or for one part. The same members in any order give
 * the same counts. Not safe for threads: telling a percentile moves the values about.
 */
public final class Aggregation {
  private final SortedMap<String, Long> details;
  private final SortedMap<String, Long> excluded;
  private long part;
  private long whole;
  private long sum;
  private long[] values;
  private int size;
  private int settled;

  /** Nothing. */
  Aggregation() {
    this(0, 0, 0, new long[0], 0, new TreeMap<>(), new TreeMap<>());
  }

  /** What was counted; the first {@code size} values are its own from now on. */
  Aggregation(
      long part,
      long whole,
      long sum,
      long[] values,
      int size,
      SortedMap<String, Long> details,
      SortedMap<String, Long> excluded) {
    this.part = part;
    this.whole = whole;
    this.sum = sum;
    this.values = values;
    this.size = size;
    this.details = details;
    this.excluded = excluded;
  }

  void add(Aggregation other) {
    part += other.part;
    whole += other.whole;
    sum += other.sum;
    values = Arrays.copyOf(values, size + other.size);
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
    settled = 0;
    other.details.forEach((name, count) -> details.merge(name, count, Long::sum));
    other.excluded.forEach((reason, count) -> excluded.merge(reason, count, Long::sum));
  }

  /** Members that have what the figure asks for. */
  public long part() {
    return part;
  }

  /** All members. */
  public long whole() {
    return whole;
  }

  /** The sum of values or amounts. */
  public long sum() {
    return sum;
  }

  /** How many values there are. */
  public int size() {
    return size;
  }

  /** Counts that are shown beside the figure. */
  public Map<String, Long> details() {
    return details;
  }

  /** How many were left out, by reason. */
  public Map<String, Long> excluded() {
    return excluded;
  }

  /** The largest value; null when there is none. */
  public @Nullable Long largest() {
    return size == 0 ? null : Arrays.stream(values, 0, size).max().getAsLong();
  }

  /** The smallest value that so many of a hundred did not exceed; null when there is none. */
  public @Nullable Long percentile(int ofHundred) {
    if (size == 0) {
      return null;
    }
    int place = (int) ((size * (long) ofHundred + 99) / 100) - 1;
    long found = OrderStatistic.of(values, place < settled ? 0 : settled, size, place);
    settled = place;
    return found;
  }
}
