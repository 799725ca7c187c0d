package recourse.metrics.model;

import java.time.Instant;
import recourse.contract.Fact;

/**
 * A fact as it was heard.
 *
 * @param fact what happened
 * @param recordedAt when its sender recorded it: from then on it could be known
 */
public record Told(Fact fact, Instant recordedAt) {}
