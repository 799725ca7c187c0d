package recourse.followup.quality;

import java.util.Map;
import recourse.contract.ServiceStandard;

/** A mystery shopper reports. */
public record RecordVisit(
    MysteryVisit.Visit visit, Map<ServiceStandard, Map<String, Integer>> scores, String by) {}
