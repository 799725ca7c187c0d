package recourse.metrics.lists;

import java.time.Instant;

/**
 * Which complaints a list shows; null stands for all.
 *
 * @param from received at this instant or later
 * @param to received before this instant
 * @param openSince received at this instant or earlier, for bands of age
 * @param openUntil received after this instant, likewise
 */
public record ListFilter(
    Instant from,
    Instant to,
    String product,
    String issue,
    String channel,
    String team,
    String handler,
    Selection selection,
    Instant openSince,
    Instant openUntil) {

  /** Which state. */
  public enum Selection {
    ALL,
    OPEN,
    AT_RISK,
    OVERDUE,
    REOPENED,
    ESCALATED
  }
}
