package recourse.followup.timing;

import java.time.Instant;
import java.util.UUID;

/**
 * Nothing is owed on a complaint any more.
 *
 * @param complaintId the complaint
 * @param at since when
 */
public record CancelClocks(UUID complaintId, Instant at) {}
