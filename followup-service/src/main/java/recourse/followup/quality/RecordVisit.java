package recourse.followup.quality;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;

/** Record what a mystery shopper reports. */
public record RecordVisit(
    MysteryVisit.Visit visit,
    Map<ServiceStandard, @Nullable Map<String, @Nullable Integer>> scores,
    String by) {}
