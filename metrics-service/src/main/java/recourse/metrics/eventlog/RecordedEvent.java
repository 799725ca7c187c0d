package recourse.metrics.eventlog;

import java.time.Instant;
import recourse.contract.ComplaintEvent;

/**
 * An event as it was heard.
 *
 * @param event what happened
 * @param recordedAt when its sender recorded it: from then on it could be known
 */
public record RecordedEvent(ComplaintEvent event, Instant recordedAt) {}
