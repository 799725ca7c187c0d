package recourse.spine.envelope;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.Fact;

/**
 * A fact as it arrived, with what its sender said about it.
 *
 * @param eventId unique for each fact; a repeat is the same fact again
 * @param type the wire name, for example {@code complaint.registered.v1}
 * @param source the service that told it, for example {@code /recourse/intake}
 * @param recordedAt when it was recorded, which may be long after it happened
 * @param fact the fact itself
 */
public record Envelope(UUID eventId, String type, String source, Instant recordedAt, Fact fact) {}
