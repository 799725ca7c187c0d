package recourse.followup.quality;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a case that reviewers care about.
 *
 * @param complaintId the complaint
 * @param handler who had a hand in it, or null
 * @param team which team has it, or null
 * @param round that was answered, or 0
 * @param resolvedAt when, or null
 * @param callsForALook whether a reviewer should look at it
 */
public record RecordCaseEvent(
    UUID complaintId,
    String handler,
    String team,
    int round,
    Instant resolvedAt,
    boolean callsForALook) {
  static RecordCaseEvent inHands(UUID complaintId, String handler, String team) {
    return new RecordCaseEvent(complaintId, handler, team, 0, null, false);
  }

  static RecordCaseEvent resolved(UUID complaintId, String by, int round, Instant at) {
    return new RecordCaseEvent(complaintId, by, null, round, at, false);
  }

  static RecordCaseEvent callsForALook(UUID complaintId) {
    return new RecordCaseEvent(complaintId, null, null, 0, null, true);
  }

  void tellTo(ReviewCase reviewCase, ReviewPolicy policy) {
    reviewCase.hearHands(handler, team);
    if (resolvedAt != null) {
      reviewCase.hearResolved(round, resolvedAt, policy);
    }
    if (callsForALook) {
      reviewCase.callForALook(policy);
    }
  }
}
