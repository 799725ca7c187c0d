package recourse.resolution.staffing;

import recourse.contract.DomainEvent;

/** Something happened that changes the work on a complaint. */
public record FollowEvent(DomainEvent event) {}
