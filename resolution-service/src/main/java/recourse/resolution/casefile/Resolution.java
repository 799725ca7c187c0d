package recourse.resolution.casefile;

import java.time.Instant;

/**
 * One round of resolution.
 *
 * @param decision what was decided, why, and on which policies that rests
 * @param star the account of what was done
 * @param agreed whether the customer had accepted a proposal
 * @param resolvedBy who resolved; null in an imported history
 * @param resolvedAt when
 */
public record Resolution(
    Decision decision, Star star, boolean agreed, String resolvedBy, Instant resolvedAt) {
  Resolution forgotten() {
    return new Resolution(decision.forgotten(), star.forgotten(), agreed, resolvedBy, resolvedAt);
  }
}
