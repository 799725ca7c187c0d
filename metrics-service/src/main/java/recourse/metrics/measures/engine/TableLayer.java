package recourse.metrics.measures.engine;

/**
 * A table of which only those complaints are seen whose last event had been recorded by an instant.
 *
 * @param recordedBy microseconds since 1970
 */
public record TableLayer(ComplaintTable table, long recordedBy) {
  /** All of a table. */
  public static TableLayer whole(ComplaintTable table) {
    return new TableLayer(table, Long.MAX_VALUE);
  }
}
