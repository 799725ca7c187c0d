package recourse.resolution.casefile.complaint;

import java.time.Instant;
import recourse.contract.ComplaintEvent;

/**
 * Something happened to a complaint, and its case follows.
 *
 * @param recordedAt when its sender recorded it
 */
public record FollowComplaint(ComplaintEvent event, Instant recordedAt) {}
