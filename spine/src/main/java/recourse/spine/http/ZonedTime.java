package recourse.spine.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Reads instants as callers write them: with a zone or offset, in years that the database knows,
 * cut to the microseconds it keeps.
 */
final class ZonedTime {
  private static final int LAST_YEAR = 9999;

  private ZonedTime() {}

  /**
   * The instant.
   *
   * @throws DateTimeException if it has no zone, or is no instant of a year from 1 to 9999
   */
  static Instant parse(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text);
    if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
      throw new DateTimeException("no year of ours");
    }
    return time.toInstant().truncatedTo(ChronoUnit.MICROS);
  }
}
