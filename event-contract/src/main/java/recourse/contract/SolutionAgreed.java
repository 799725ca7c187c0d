package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer agreed to a proposal.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param proposal the number of the proposal agreed to
 */
@EventType("case.solution-agreed.v1")
public record SolutionAgreed(UUID complaintId, Instant occurredAt, int proposal)
    implements ComplaintEvent {}
