package recourse.followup.timing;

import java.time.Instant;
import java.util.UUID;

/**
 * What was owed was done.
 *
 * @param clockId the clock, if there is such a clock at all
 * @param at when it was done
 */
public record StopClock(UUID clockId, Instant at) {}
