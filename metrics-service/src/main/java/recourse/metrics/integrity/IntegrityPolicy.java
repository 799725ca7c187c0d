package recourse.metrics.integrity;

import java.time.Duration;
import java.time.LocalDate;
import recourse.spine.policy.Policies;

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
  /** What an integrity review calls striking. */
  private record Integrity(
      String version,
      double falseDiscoveryRate,
      int fewest,
      double oddsRatio,
      double longPause,
      double spike,
      Duration settled) {}

  private record FollowUp(Duration amendable) {}

  /** The one in force on a day. */
  public static IntegrityPolicy of(Policies policies, LocalDate day) {
    Integrity integrity = policies.of("integrity", Integrity.class).inForceOn(day);
    return new IntegrityPolicy(
        integrity.version(),
        integrity.falseDiscoveryRate(),
        integrity.fewest(),
        integrity.oddsRatio(),
        integrity.longPause(),
        integrity.spike(),
        integrity.settled(),
        policies.of("follow-up", FollowUp.class).inForceOn(day).amendable());
  }
}
