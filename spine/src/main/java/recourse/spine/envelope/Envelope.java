package recourse.spine.envelope;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.DomainEvent;

/**
 * An event as it arrived, with what its sender said about it.
 *
 * @param eventId unique for each event; a repeat is the same event again
 * @param type the wire name, for example {@code complaint.registered.v1}
 * @param source the service that raised it, for example {@code /recourse/intake}
 * @param recordedAt when it was recorded, which may be long after it happened
 * @param sequence where it stands among the events of its complaint: the order in which they came
 *     onto the topic, the same however often they are read
 * @param event the event itself
 */
public record Envelope(
    UUID eventId,
    String type,
    String source,
    Instant recordedAt,
    long sequence,
    DomainEvent event) {}
