package recourse.resolution.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * Little time is left to answer a complaint.
 *
 * @param at since when
 */
public record NoteRisk(UUID complaintId, Instant at) {}
