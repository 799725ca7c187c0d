package recourse.resolution.opening;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was registered and gets its file.
 *
 * @param imported whether its life will be told by another system
 * @param at when the file opens
 */
public record OpenCase(UUID complaintId, boolean imported, Instant at) {}
