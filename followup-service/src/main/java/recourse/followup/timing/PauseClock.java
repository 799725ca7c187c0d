package recourse.followup.timing;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody outside was asked for something.
 *
 * @param complaintId the complaint
 * @param number the clarification
 * @param at when they were asked
 */
public record PauseClock(UUID complaintId, int number, Instant at) {}
