package recourse.followup.contacting;

import java.util.UUID;

/** The question goes out. */
public record SendFollowUp(UUID id) {}
