package recourse.followup.followups;

import java.util.UUID;

/** Let the question go out. */
public record SendFollowUp(UUID id) {}
