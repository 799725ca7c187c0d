package recourse.followup.quality;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;

/**
 * Record how one of us sees our service.
 *
 * @param person who, only to count them once
 * @param team theirs
 * @param satisfaction with working here, 1 to 5
 * @param scores by standard and criterion, 0 to 3
 */
public record RecordPulse(
    String person,
    String team,
    int satisfaction,
    Map<ServiceStandard, @Nullable Map<String, @Nullable Integer>> scores) {}
