package recourse.metrics.dialects;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import recourse.metrics.measures.definition.Thresholds;

/**
 * The time a comparison is about, and what must be known beyond a complaint itself.
 *
 * @param start included
 * @param end excluded
 * @param asOf until when anything is known
 * @param returned when the customer first came back with a new complaint about what had been
 *     resolved, by the complaint that had been
 * @param limits the numbers by which our own figures count
 */
public record DialectWindow(
    Instant start, Instant end, Instant asOf, Map<UUID, Instant> returned, Thresholds limits) {
  /** How long nobody may come back for a first contact resolution to stand. */
  public static final Duration QUIET = Duration.ofDays(7);

  boolean holds(Instant instant) {
    return instant != null && !instant.isBefore(start) && instant.isBefore(end);
  }
}
