package recourse.resolution.casefile.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was merged into an earlier one, or stands on its own again.
 *
 * @param into the complaint that goes on for both; null after a split
 */
public record MergeCase(UUID complaintId, UUID into, Instant at) {}
