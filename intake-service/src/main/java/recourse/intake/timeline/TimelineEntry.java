package recourse.intake.timeline;

import java.time.Instant;
import java.util.UUID;
import recourse.contract.ComplaintEvent;

/**
 * One line of a complaint's timeline.
 *
 * @param eventId the event it came as
 * @param occurredAt when it happened
 * @param recordedAt when its service recorded it
 * @param type the wire name of the event
 * @param source the service that raised it
 * @param event the event
 */
public record TimelineEntry(
    UUID eventId,
    Instant occurredAt,
    Instant recordedAt,
    String type,
    String source,
    ComplaintEvent event) {}
