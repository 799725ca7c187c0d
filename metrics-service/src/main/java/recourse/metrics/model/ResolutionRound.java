package recourse.metrics.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A resolution and, if it did not hold, the reopening that ended it.
 *
 * @param resolvedAt null while only the reopening has been heard
 * @param reopenedAt null while it holds
 */
public record ResolutionRound(Key key, Instant resolvedAt, Instant reopenedAt) {

  /** Which round of which complaint; 1 is the first. */
  public record Key(UUID complaintId, int round) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::complaintId).thenComparingInt(Key::round);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  ResolutionRound and(ResolutionRound other) {
    return new ResolutionRound(
        key,
        Moments.latest(resolvedAt, other.resolvedAt),
        Moments.earliest(reopenedAt, other.reopenedAt));
  }
}
