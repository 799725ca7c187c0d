package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A solution was put to the customer.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param number 1 for the first proposal of a case
 * @param by who proposed it
 */
@EventType("case.solution-proposed.v1")
public record SolutionProposed(UUID complaintId, Instant occurredAt, int number, String by)
    implements ComplaintEvent {}
