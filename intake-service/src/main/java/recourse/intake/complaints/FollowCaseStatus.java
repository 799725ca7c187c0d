package recourse.intake.complaints;

import java.time.Instant;
import java.util.UUID;

/** Resolution took a step with a complaint. */
public record FollowCaseStatus(UUID id, ComplaintStep step, Instant at) {}
