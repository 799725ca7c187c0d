package recourse.followup.quality;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;

/**
 * Review the latest round of a case.
 *
 * @param reviewer who
 * @param scores by standard and criterion, 0 to 3
 * @param remark in their words
 */
public record ReviewQuality(
    UUID complaintId,
    String reviewer,
    Map<ServiceStandard, @Nullable Map<String, @Nullable Integer>> scores,
    @Nullable String remark) {}
