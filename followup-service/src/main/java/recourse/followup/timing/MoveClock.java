package recourse.followup.timing;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.Priority;

/**
 * Triage set a priority.
 *
 * @param complaintId the complaint
 * @param priority the priority
 * @param at when
 */
public record MoveClock(UUID complaintId, Priority priority, Instant at) {}
