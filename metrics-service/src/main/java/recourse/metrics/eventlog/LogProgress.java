package recourse.metrics.eventlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the log has come.
 *
 * @param events how many are kept, each once
 * @param latestRecordedAt the latest instant at which one of them was recorded; null before the
 *     first
 * @param inUseSince when the log was last found whole
 * @param rebuild null when none is under way
 */
public record LogProgress(
    long events,
    @Nullable Instant latestRecordedAt,
    Instant inUseSince,
    @Nullable RebuildProgress rebuild) {

  /**
   * A rebuild under way.
   *
   * @param done messages of the topic that were compared
   * @param of messages there are
   */
  public record RebuildProgress(Instant since, long done, long of) {}
}
