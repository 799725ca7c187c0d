package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer said no to a proposal, or asked for something else instead. What they said stays in
 * resolution.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param proposal the number of the proposal
 * @param countered whether they asked for something else
 */
@EventType("case.solution-declined.v1")
public record SolutionDeclined(
    UUID complaintId, Instant occurredAt, int proposal, boolean countered)
    implements ComplaintEvent {}
