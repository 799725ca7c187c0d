package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked why until they stood before a cause and not before another symptom. Raised again
 * when it is found to be another; the latest one counts. What they wrote stays in resolution.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param cause where the cause lies
 * @param whys how often they asked
 * @param by who asked
 */
@EventType("complaint.root-cause-identified.v1")
public record RootCauseIdentified(
    UUID complaintId, Instant occurredAt, RootCause cause, int whys, String by)
    implements ComplaintEvent {}
