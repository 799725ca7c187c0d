package recourse.followup.reviewing;

import java.util.Map;
import recourse.contract.ServiceStandard;
import recourse.followup.model.MysteryVisit;

/** A mystery shopper reports. */
public record RecordVisit(
    MysteryVisit.Visit visit, Map<ServiceStandard, Map<String, Integer>> scores, String by) {}
