package recourse.intake.links;

import java.time.Duration;
import java.time.Instant;

/**
 * Says whether a complaint is a repeat: the same customer about the same product, at most so long
 * after the earlier one was resolved.
 *
 * @param version named in every repeat it recognises
 * @param window how long after a resolution a complaint still counts as its repeat, included
 */
public record RepeatPolicy(String version, Duration window) {
  /** Whether a receipt follows a resolution closely enough. */
  public boolean isRepeat(Instant receivedAt, Instant resolvedAt) {
    return !receivedAt.isBefore(resolvedAt) && !receivedAt.isAfter(resolvedAt.plus(window));
  }

  /** The earliest resolution of which a complaint received then can be a repeat. */
  public Instant earliestResolution(Instant receivedAt) {
    return receivedAt.minus(window);
  }
}
