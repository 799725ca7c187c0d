package recourse.metrics.eventlog;

import java.time.Instant;
import recourse.contract.DomainEvent;

/**
 * An event as it was heard.
 *
 * @param event what happened
 * @param recordedAt when its sender recorded it: from then on it could be known
 */
public record RecordedEvent(DomainEvent event, Instant recordedAt) {}
