package recourse.followup.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ReviewSampling;

/**
 * A case that was drawn.
 *
 * @param team that had it last, if one was named
 * @param sampling why it was drawn
 * @param reviews how many of the latest round there are
 */
public record ReviewSampleView(
    UUID complaintId,
    int round,
    @Nullable Instant resolvedAt,
    @Nullable String team,
    @Nullable ReviewSampling sampling,
    int reviews) {}
