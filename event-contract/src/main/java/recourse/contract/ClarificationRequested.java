package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The case cannot go on without something from outside. Operational clocks pause at {@code
 * occurredAt}.
 *
 * @param complaintId the complaint
 * @param occurredAt see above
 * @param number 1 for the first request of a case
 * @param waitingFor whom the case waits for
 * @param by who asked; absent in an imported history
 */
@EventType("case.clarification-requested.v1")
public record ClarificationRequested(
    UUID complaintId, Instant occurredAt, int number, WaitingFor waitingFor, @MayBeAbsent String by)
    implements ComplaintEvent {}
