package recourse.intake.complaints;

import recourse.contract.ComplaintEvent;

/** Something happened to the case of a complaint that decides how the complaint stands. */
public record FollowCaseStatus(ComplaintEvent event) {}
