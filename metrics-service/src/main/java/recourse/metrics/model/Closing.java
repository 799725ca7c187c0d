package recourse.metrics.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** That a complaint was closed, and when. It may be closed again after a reopening. */
public record Closing(UUID complaintId, Instant closedAt) implements Comparable<Closing> {
  private static final Comparator<Closing> ORDER =
      Comparator.comparing(Closing::complaintId).thenComparing(Closing::closedAt);

  @Override
  public int compareTo(Closing other) {
    return ORDER.compare(this, other);
  }
}
