package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who never handled the case scored it on one standard. A review on several standards
 * raises one event for each. Remarks stay with the review.
 *
 * @param complaintId the complaint
 * @param occurredAt when it was scored
 * @param reviewId the review
 * @param round the round of resolution it is about
 * @param standard what it was scored on
 * @param policyVersion the version of the standard
 * @param points what it got, weighted
 * @param outOf what it could have got
 * @param sampling why this case
 * @param opinion 1 for the first review of the round, 2 and more for those made to calibrate
 */
@EventType("quality.reviewed.v1")
public record QualityReviewed(
    UUID complaintId,
    Instant occurredAt,
    UUID reviewId,
    int round,
    ServiceStandard standard,
    String policyVersion,
    int points,
    int outOf,
    ReviewSampling sampling,
    int opinion)
    implements ComplaintEvent {}
