package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * All that the source system knows of an imported complaint has now been published. {@code
 * occurredAt} is the instant up to which it is known; only now may its clocks be judged.
 *
 * @param complaintId the complaint
 * @param occurredAt see above
 * @param targetMet the source's own verdict on its own target, where it gives one
 * @param targetMissedAt when the source first showed its target as missed
 */
@EventType("complaint.history-imported.v1")
public record HistoryImported(
    UUID complaintId,
    Instant occurredAt,
    @MayBeAbsent Boolean targetMet,
    @MayBeAbsent Instant targetMissedAt)
    implements ComplaintEvent {}
