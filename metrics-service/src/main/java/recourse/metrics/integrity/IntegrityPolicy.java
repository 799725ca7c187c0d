package recourse.metrics.integrity;

import java.time.Duration;

/**
 * The numbers an integrity review depends on.
 *
 * @param version shown with every review
 * @param falseDiscoveryRate of all tests of one review together (Benjamini and Hochberg 1995):
 *     where everybody is honest, at most this share of reviews holds a flag; where not, at most
 *     this share of the flags is expected to be wrong
 * @param fewest observations of a team or group below which it is not tested
 * @param oddsRatio how unequal something must be to matter: the common odds ratio of Mantel and
 *     Haenszel, or its inverse
 * @param longPause which share of its life a complaint must have stood still to count as paused
 * @param spike the last part of the time allowed, set against the part of the same length before it
 * @param settled how long ago a resolution or a closing must be for what should follow it to be
 *     there; also how soon after a closing a reopening says that it came too early
 * @param amendment how long a given answer may be amended (once)
 */
public record IntegrityPolicy(
    String version,
    double falseDiscoveryRate,
    int fewest,
    double oddsRatio,
    double longPause,
    double spike,
    Duration settled,
    Duration amendment) {
  /** The second version: who may not be asked for scores is nobody who was not asked. */
  public static final IntegrityPolicy VERSION_2 =
      new IntegrityPolicy(
          "integrity-2", 0.05, 20, 1.5, 0.5, 0.1, Duration.ofDays(14), Duration.ofHours(24));
}
