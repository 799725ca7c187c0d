package recourse.metrics.model.table;

/**
 * A table of which only those complaints are seen whose last event had been recorded by an instant.
 *
 * @param recordedBy microseconds since 1970
 */
public record Layer(ComplaintTable table, long recordedBy) {
  /** All of a table. */
  public static Layer whole(ComplaintTable table) {
    return new Layer(table, Long.MAX_VALUE);
  }
}
