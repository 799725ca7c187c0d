package recourse.metrics.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * One version of a customer's answer. All versions are kept; the latest counts.
 *
 * @param csat satisfaction, 1 to 5
 * @param nps likelihood to recommend, 0 to 10; null if not answered
 * @param ces ease, 1 to 7, 7 is easy; null if not answered
 */
public record SurveyAnswer(
    Key key,
    UUID complaintId,
    Instant answeredAt,
    boolean solved,
    int csat,
    Integer nps,
    Integer ces) {

  /** Which version of the answer to which survey; 1 is the first. */
  public record Key(UUID followUpId, int version) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::followUpId).thenComparingInt(Key::version);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
