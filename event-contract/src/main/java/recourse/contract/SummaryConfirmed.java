package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer confirmed that we understood: our summary of the complaint is theirs. Before that no
 * solution is proposed.
 *
 * @param complaintId the complaint
 * @param occurredAt when they said so
 * @param number 1 for the first summary of a complaint; a later one took its place
 * @param channel the way they said so
 * @param by who heard them say so
 */
@EventType("complaint.summary-confirmed.v1")
public record SummaryConfirmed(
    UUID complaintId, Instant occurredAt, int number, Channel channel, String by)
    implements ComplaintEvent {}
