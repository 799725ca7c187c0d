package recourse.followup.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * The regulator was told of what a clock is about.
 *
 * @param deadlineId the clock
 * @param at when the regulator was told
 * @param by who says so
 */
public record RecordRegulatorNotice(UUID deadlineId, Instant at, String by) {}
