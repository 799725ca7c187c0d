package recourse.resolution.casefile.complaint;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * Intake judged a complaint.
 *
 * @param severity the harm done or threatened
 * @param priority how soon it wants attention
 * @param at when
 */
public record NoteTriage(UUID complaintId, Severity severity, Priority priority, Instant at) {}
