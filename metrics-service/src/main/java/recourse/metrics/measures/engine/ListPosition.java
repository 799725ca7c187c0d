package recourse.metrics.measures.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * The place of a complaint in a list, newest first.
 *
 * @param receivedAt microseconds since 1970
 */
public record ListPosition(long receivedAt, UUID complaint) implements Comparable<ListPosition> {
  private static final Comparator<ListPosition> NEWEST_FIRST =
      Comparator.comparingLong(ListPosition::receivedAt)
          .thenComparing(ListPosition::complaint, ListPosition::asInSql)
          .reversed();

  /** The place of a complaint that was received at an instant. */
  public static ListPosition of(Instant receivedAt, UUID complaint) {
    return new ListPosition(ComplaintTable.micros(receivedAt), complaint);
  }

  /** Ids as PostgreSQL orders them: by their bytes, which have no sign. */
  private static int asInSql(UUID one, UUID other) {
    int most = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return most != 0
        ? most
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }

  @Override
  public int compareTo(ListPosition other) {
    return NEWEST_FIRST.compare(this, other);
  }
}
