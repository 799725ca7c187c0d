package recourse.followup.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * Record that the regulator was notified of what a deadline is about.
 *
 * @param notifiedAt when the regulator was notified
 * @param by who says so
 */
public record RecordRegulatorNotice(UUID deadlineId, Instant notifiedAt, String by) {}
