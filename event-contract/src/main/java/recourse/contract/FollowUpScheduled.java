package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * After a resolution somebody will ask the customer whether it worked.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up
 * @param round the round of resolution it asks about
 * @param dueAt when the question goes out
 * @param sampling whether scores are asked for too; absent where it was not decided
 * @param policyVersion of the sampling
 */
@EventType("follow-up.scheduled.v1")
public record FollowUpScheduled(
    UUID complaintId,
    Instant occurredAt,
    UUID followUpId,
    int round,
    Instant dueAt,
    @MayBeAbsent SurveySampling sampling,
    @MayBeAbsent String policyVersion)
    implements ComplaintEvent {

  /** One for which nobody decided whether scores are asked for. */
  public FollowUpScheduled(
      UUID complaintId, Instant occurredAt, UUID followUpId, int round, Instant dueAt) {
    this(complaintId, occurredAt, followUpId, round, dueAt, null, null);
  }
}
