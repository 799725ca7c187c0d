package recourse.metrics.eventlog;

import java.time.Instant;

/**
 * How far the events have been heard.
 *
 * @param events how many are kept, each once
 * @param latestRecordedAt the latest instant at which one of them was recorded; null before the
 *     first
 * @param since since when these stories have been in use
 * @param refill stories that are being filled again; null when none are
 */
public record LogProgress(long events, Instant latestRecordedAt, Instant since, Refill refill) {

  /**
   * EventHistories that are being filled again.
   *
   * @param filled messages of the topic that are in
   * @param toFill messages there are
   */
  public record Refill(Instant since, long filled, long toFill) {}
}
