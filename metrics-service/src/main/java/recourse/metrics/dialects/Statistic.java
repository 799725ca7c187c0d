package recourse.metrics.dialects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dialect makes of what it counted. */
public enum Statistic {
  /** Hits / counted, four decimal places, rounded half up. */
  SHARE,
  /** The smallest observed value that at least half of the counted did not exceed. */
  MEDIAN,
  /** The sum / counted, rounded half up: seconds to whole ones. */
  MEAN_SECONDS,
  /** The sum / counted, four decimal places, rounded half up. */
  MEAN_RATING;

  private static final int PLACES = 4;

  /** The value of these; null when there are none. {@code sorted} is in ascending order. */
  @Nullable BigDecimal of(long hits, List<Long> sorted) {
    if (sorted.isEmpty()) {
      return null;
    }
    return switch (this) {
      case SHARE -> quotient(hits, sorted.size(), PLACES);
      case MEDIAN -> BigDecimal.valueOf(sorted.get((sorted.size() - 1) / 2));
      case MEAN_SECONDS -> quotient(sum(sorted), sorted.size(), 0);
      case MEAN_RATING -> quotient(sum(sorted), sorted.size(), PLACES);
    };
  }

  private static long sum(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }

  private static BigDecimal quotient(long part, long whole, int places) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
  }
}
