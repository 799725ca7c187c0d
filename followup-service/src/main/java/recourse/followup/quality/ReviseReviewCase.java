package recourse.followup.quality;

import recourse.contract.ComplaintEvent;

/** Something happened to a case that decides who reviews it, and whether anybody does. */
public record ReviseReviewCase(ComplaintEvent event) {}
