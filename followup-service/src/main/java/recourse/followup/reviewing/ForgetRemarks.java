package recourse.followup.reviewing;

import java.util.UUID;

/** What reviewers wrote about a complaint is to be forgotten. */
public record ForgetRemarks(UUID complaintId) {}
