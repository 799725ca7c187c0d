package recourse.resolution.casefile.reopening;

import java.time.Instant;
import java.util.UUID;

/**
 * A follow-up heard that the resolution did not work.
 *
 * @param at when the customer said so
 */
public record ReopenDissatisfied(UUID complaintId, Instant at) {}
