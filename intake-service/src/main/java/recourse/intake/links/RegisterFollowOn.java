package recourse.intake.links;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer came back about a complaint that was resolved too long ago to be reopened.
 *
 * @param complaintId the complaint that was resolved
 * @param returnId the message or follow-up by which they came back
 * @param cameAt when they did
 */
public record RegisterFollowOn(UUID complaintId, UUID returnId, Instant cameAt) {
  /** The key under which the new complaint is received, once. */
  String key() {
    return "return:" + returnId;
  }
}
