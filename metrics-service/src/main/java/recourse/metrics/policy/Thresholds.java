package recourse.metrics.policy;

import java.time.Duration;

/**
 * The numbers the definitions depend on. They belong to version 1 of the definitions that name
 * them.
 *
 * @param reopenedWithin how soon after a resolution a reopening counts against it, included
 * @param lowestCsat the lower end of the scale
 * @param satisfiedFrom the lowest satisfied answer: the two top boxes
 * @param highestCsat the upper end of the scale
 */
public record Thresholds(
    Duration reopenedWithin, int lowestCsat, int satisfiedFrom, int highestCsat) {
  /** Those of version 1. */
  public static final Thresholds VERSION_1 = new Thresholds(Duration.ofDays(30), 1, 4, 5);
}
