package recourse.followup.timing;

import java.time.Instant;
import java.util.UUID;

/**
 * What was asked for is here.
 *
 * @param complaintId the complaint
 * @param number the clarification
 * @param at when it came
 */
public record ResumeClock(UUID complaintId, int number, Instant at) {}
