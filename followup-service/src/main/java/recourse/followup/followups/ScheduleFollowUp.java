package recourse.followup.followups;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was answered.
 *
 * @param complaintId the complaint
 * @param round the round of resolution
 * @param resolvedAt when
 */
public record ScheduleFollowUp(UUID complaintId, int round, Instant resolvedAt) {}
