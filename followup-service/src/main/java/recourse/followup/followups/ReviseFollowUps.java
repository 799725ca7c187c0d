package recourse.followup.followups;

import recourse.contract.ComplaintEvent;

/** Something happened to a complaint that what is asked about it may depend on. */
public record ReviseFollowUps(ComplaintEvent event) {}
