package recourse.intake.following;

import java.time.Instant;
import java.util.UUID;
import recourse.intake.model.ComplaintStep;

/** Resolution took a step with a complaint. */
public record FollowCase(UUID id, ComplaintStep step, Instant at) {}
