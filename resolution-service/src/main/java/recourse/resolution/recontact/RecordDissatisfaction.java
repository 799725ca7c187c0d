package recourse.resolution.recontact;

import java.time.Instant;
import java.util.UUID;

/**
 * A follow-up found that the resolution did not work.
 *
 * @param at when the customer said so
 */
public record RecordDissatisfaction(UUID complaintId, UUID followUpId, Instant at) {}
