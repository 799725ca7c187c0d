package recourse.followup.deadlines;

import recourse.contract.ComplaintEvent;

/** Something happened to a complaint that its deadlines may depend on. */
public record ReviseDeadlines(ComplaintEvent event) {}
