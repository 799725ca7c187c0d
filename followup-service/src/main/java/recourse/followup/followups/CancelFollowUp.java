package recourse.followup.followups;

import java.util.UUID;

/** There is nothing to ask about a complaint any more. */
public record CancelFollowUp(UUID complaintId) {}
