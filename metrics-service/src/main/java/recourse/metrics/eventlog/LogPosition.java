package recourse.metrics.eventlog;

import java.time.Instant;

/**
 * Up to where the log was read.
 *
 * @param rebuiltAt of which state of the log; what was read before a rebuild is read again after it
 * @param before the transaction before which all are over, in the database's numbers
 */
public record LogPosition(Instant rebuiltAt, String before) {}
