package recourse.followup.followups;

import java.util.UUID;

/** The question goes out. */
public record SendFollowUp(UUID id) {}
