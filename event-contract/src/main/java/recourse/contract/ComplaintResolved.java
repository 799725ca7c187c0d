package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The organisation has answered and done what it said. Not yet closed: the customer has still to
 * confirm.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param round 1 for the first resolution, one more after each reopening
 * @param outcome upheld, partly upheld, not upheld
 * @param agreed whether the customer had agreed to the solution
 * @param by who resolved it; absent in an imported history
 */
@EventType("complaint.resolved.v1")
public record ComplaintResolved(
    UUID complaintId,
    Instant occurredAt,
    int round,
    Outcome outcome,
    boolean agreed,
    @MayBeAbsent String by)
    implements ComplaintEvent {}
