package recourse.metrics.measures.definition;

import java.time.Duration;
import java.time.Period;

/**
 * The numbers the definitions depend on. They belong to version 1 of the definitions that name
 * them.
 *
 * @param reopenedWithin how soon after a resolution a reopening counts against it, included
 * @param lowestCsat the lower end of the scale
 * @param satisfiedFrom the lowest satisfied answer: the two top boxes
 * @param highestCsat the upper end of the scale
 * @param promoterFrom the lowest likelihood to recommend of a promoter, out of 0 to 10
 * @param detractorTo the highest one of a detractor
 * @param highestCes the upper end of the scale of ease, from 1
 * @param easyFrom the lowest easy answer
 * @param escalatedWithin how soon after a criterion was met a step up is timely, included
 * @param businessDays how many business days after receipt count as three; day 0 is the receipt
 * @param weeks how long after receipt eight weeks are over, in local days
 */
public record Thresholds(
    Duration reopenedWithin,
    int lowestCsat,
    int satisfiedFrom,
    int highestCsat,
    int promoterFrom,
    int detractorTo,
    int highestCes,
    int easyFrom,
    Duration escalatedWithin,
    int businessDays,
    Period weeks) {
  /** Those of version 1. */
  public static final Thresholds VERSION_1 =
      new Thresholds(
          Duration.ofDays(30), 1, 4, 5, 9, 6, 7, 5, Duration.ofDays(1), 3, Period.ofWeeks(8));
}
