package recourse.followup.timing;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was reopened.
 *
 * @param complaintId the complaint
 * @param failedRound the round of resolution that did not hold
 * @param at when
 */
public record StartNextRound(UUID complaintId, int failedRound, Instant at) {}
