package recourse.followup.quality;

import java.util.Map;
import java.util.UUID;
import recourse.contract.ServiceStandard;

/**
 * Somebody reviews the latest round of a case.
 *
 * @param complaintId the complaint
 * @param reviewer who
 * @param scores by standard and criterion, 0 to 3
 * @param remark in their words, or null
 */
public record ReviewQuality(
    UUID complaintId,
    String reviewer,
    Map<ServiceStandard, Map<String, Integer>> scores,
    String remark) {}
