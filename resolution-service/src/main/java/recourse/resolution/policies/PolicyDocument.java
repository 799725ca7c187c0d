package recourse.resolution.policies;

import java.time.LocalDate;
import recourse.resolution.casefile.Citation;

/**
 * One version of a policy, procedure or standard that decisions may cite (R15). A version never
 * changes; another one follows it.
 *
 * @param policy which policy
 * @param version names this version of it
 * @param title what it is about, for people
 * @param source where it can be read; may be null
 * @param effectiveFrom the first day it is in force
 * @param effectiveTo the last one; null while nothing is planned to end it
 */
public record PolicyDocument(
    String policy,
    String version,
    String title,
    String source,
    LocalDate effectiveFrom,
    LocalDate effectiveTo) {

  /** Whether it is in force on a day. */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }

  Citation citation() {
    return new Citation(policy, version);
  }
}
