package recourse.resolution.work;

import recourse.contract.DomainEvent;

/** Something happened that changes the work on a complaint. */
public record FollowEvent(DomainEvent event) {}
