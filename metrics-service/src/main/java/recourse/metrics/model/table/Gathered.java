package recourse.metrics.model.table;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted for a figure, for the whole or for one part. The same members in any order give
 * the same counts.
 */
public final class Gathered {
  private final SortedMap<String, Long> details = new TreeMap<>();
  private final SortedMap<String, Long> excluded = new TreeMap<>();
  private long part;
  private long whole;
  private long sum;
  private long[] values = new long[0];
  private int size;
  private long largest = Long.MIN_VALUE;

  void member(boolean inPart) {
    whole++;
    part += inPart ? 1 : 0;
  }

  void value(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(8, size * 2));
    }
    values[size++] = value;
    largest = Math.max(largest, value);
    sum += value;
  }

  void sum(long amount) {
    sum += amount;
  }

  void exclude(String reason) {
    excluded.merge(reason, 1L, Long::sum);
  }

  void detail(String name, long count) {
    details.merge(name, count, Long::sum);
  }

  void add(Gathered other) {
    part += other.part;
    whole += other.whole;
    sum += other.sum;
    if (other.size > 0) {
      values = Arrays.copyOf(values, size + other.size);
      System.arraycopy(other.values, 0, values, size, other.size);
      size += other.size;
      largest = Math.max(largest, other.largest);
    }
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
  public Long largest() {
    return size == 0 ? null : largest;
  }

  /** The smallest value that so many of a hundred did not exceed; null when there is none. */
  public Long percentile(int ofHundred) {
    return size == 0
        ? null
        : Selection.of(values, size, (int) ((size * (long) ofHundred + 99) / 100) - 1);
  }
}
