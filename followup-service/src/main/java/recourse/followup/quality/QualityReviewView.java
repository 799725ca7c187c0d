package recourse.followup.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ReviewSampling;

/**
 * A review as it is shown.
 *
 * @param team that had the case, if one was named
 * @param opinion 1 for the first review of the round, more for those that calibrate
 * @param remark in the reviewer's words, until they were forgotten
 */
public record QualityReviewView(
    UUID id,
    UUID complaintId,
    int round,
    @Nullable String team,
    String reviewer,
    Instant reviewedAt,
    ReviewSampling sampling,
    int opinion,
    List<CardScore> cards,
    @Nullable String remark) {}
