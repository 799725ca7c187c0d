package recourse.metrics.dialects;

/**
 * Things that a dialect counts otherwise than we do, and why.
 *
 * @param effect what they make
 * @param items how many there are
 * @param seconds how much they differ by together; 0 where nothing is timed
 * @param because in words that follow "they" or "it is the"
 */
public record Difference(Effect effect, long items, long seconds, String because) {
  /** What a thing makes in the dialect, seen from us. */
  public enum Effect {
    /** We count it, they do not. */
    LEFT_OUT_THERE,
    /** They count it, we do not. */
    COUNTED_ONLY_THERE,
    /** Both count it; it is a hit with us alone. */
    NO_HIT_THERE,
    /** Both count it; it is a hit with them alone. */
    HIT_ONLY_THERE,
    /** Both time it; their time is longer. */
    LONGER_THERE,
    /** Both time it; their time is shorter. */
    SHORTER_THERE
  }
}
