package recourse.metrics.measures.engine;

import java.time.Instant;
import java.util.SortedMap;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Period;

/**
 * The days, weeks or months of a period, found by an instant: a table tells the step in which each
 * stretch of 19 hours begins, and hardly any step is shorter.
 */
final class TimeSteps {
  private static final int BITS_OF_A_STRETCH = 36;

  private final String[] names;
  private final long[] starts;
  private final int[] atStretch;

  private TimeSteps(SortedMap<String, Instant> steps, Instant end) {
    names = steps.keySet().toArray(String[]::new);
    starts = steps.values().stream().mapToLong(ComplaintTable::micros).toArray();
    atStretch = new int[stretch(ComplaintTable.micros(end)) + 1];
    for (int i = 1; i < atStretch.length; i++) {
      atStretch[i] = upTo(starts[0] + ((long) i << BITS_OF_A_STRETCH), atStretch[i - 1]);
    }
  }

  static TimeSteps of(Period period, Dimension dimension) {
    return new TimeSteps(period.steps(dimension), period.end());
  }

  int size() {
    return names.length;
  }

  /** The step of an instant of the period. */
  int numberOf(long at) {
    return upTo(at, atStretch[stretch(at)]);
  }

  private int stretch(long at) {
    return (int) (at - starts[0] >> BITS_OF_A_STRETCH);
  }

  private int upTo(long at, int from) {
    int step = from;
    while (step + 1 < starts.length && starts[step + 1] <= at) {
      step++;
    }
    return step;
  }

  String name(int number) {
    return names[number];
  }
}
