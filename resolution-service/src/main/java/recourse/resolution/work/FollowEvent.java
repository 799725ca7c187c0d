package recourse.resolution.work;

import recourse.contract.ComplaintEvent;

/** Something happened that changes the work on a complaint. */
public record FollowEvent(ComplaintEvent event) {}
