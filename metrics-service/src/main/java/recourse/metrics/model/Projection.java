package recourse.metrics.model;

import java.time.Instant;

/**
 * How far the facts have been heard.
 *
 * @param facts how many are kept, each once
 * @param latestRecordedAt the latest instant at which one of them was recorded; null before the
 *     first
 */
public record Projection(long facts, Instant latestRecordedAt) {}
