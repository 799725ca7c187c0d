package recourse.metrics.dialects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What one formula has counted so far. */
@NullUnmarked // still to be annotated
final class DialectSums {
  private final List<Long> values = new ArrayList<>();
  private long hits;

  void add(List<DialectCount> counts) {
    for (DialectCount count : counts) {
      if (count.counted()) {
        values.add(count.value());
        hits += count.isHit() ? 1 : 0;
      }
    }
  }

  long counted() {
    return values.size();
  }

  long hits() {
    return hits;
  }

  /** Null when nothing was counted. */
  BigDecimal as(Statistic statistic) {
    return statistic.of(hits, values.stream().sorted().toList());
  }
}
