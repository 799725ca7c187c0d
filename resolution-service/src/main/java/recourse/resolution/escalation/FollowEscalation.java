package recourse.resolution.escalation;

import recourse.contract.ComplaintEvent;

/** Something happened to a complaint that may be a criterion of escalation, or answer one. */
public record FollowEscalation(ComplaintEvent event) {}
