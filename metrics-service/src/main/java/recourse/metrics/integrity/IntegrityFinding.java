package recourse.metrics.integrity;

import org.jspecify.annotations.Nullable;

/**
 * What one check found of one team or group.
 *
 * @param subject the team, the channel, {@code vulnerable} or {@code adjusted}
 * @param observations how many were looked at
 * @param hits how many of them were hits
 * @param expected how many to expect if it is like the others; 0 for a rule
 * @param oddsRatio how unequal it is, 1 being equal; null where it cannot be said
 * @param probability of so much by chance alone; null where nothing is tested
 * @param adjusted the same with regard to all tests of the review; null likewise
 * @param strata how many kinds of similar complaints had something to say
 */
public record IntegrityFinding(
    IntegrityCheck check,
    String subject,
    Verdict verdict,
    int observations,
    int hits,
    double expected,
    @Nullable Double oddsRatio,
    @Nullable Double probability,
    @Nullable Double adjusted,
    int strata) {

  /** What it comes to. */
  public enum Verdict {
    /** Unlikely to be chance, and large enough to matter. */
    FLAGGED,
    CLEAR,
    /** Too few observations to be tested. */
    TOO_FEW
  }

  IntegrityFinding judged(Verdict now, double rate) {
    return new IntegrityFinding(
        check, subject, now, observations, hits, expected, oddsRatio, probability, rate, strata);
  }

  /** Whether a test was made. */
  public boolean tested() {
    return probability != null;
  }
}
