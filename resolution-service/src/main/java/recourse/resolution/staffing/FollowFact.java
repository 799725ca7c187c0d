package recourse.resolution.staffing;

import recourse.contract.Fact;

/** Something happened that changes the work on a complaint. */
public record FollowFact(Fact fact) {}
