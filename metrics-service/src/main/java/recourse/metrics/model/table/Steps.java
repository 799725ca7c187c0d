package recourse.metrics.model.table;

import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Period;

/** The days, weeks or months of a period, found by an instant. */
final class Steps {
  private final String[] names;
  private final long[] starts;

  private Steps(SortedMap<String, Instant> steps) {
    names = steps.keySet().toArray(String[]::new);
    starts = steps.values().stream().mapToLong(ComplaintTable::micros).toArray();
  }

  static Steps of(Period period, Dimension dimension) {
    return new Steps(period.steps(dimension));
  }

  int size() {
    return names.length;
  }

  int numberOf(long at) {
    int place = Arrays.binarySearch(starts, at);
    return place >= 0 ? place : -place - 2;
  }

  String name(int number) {
    return names[number];
  }
}
