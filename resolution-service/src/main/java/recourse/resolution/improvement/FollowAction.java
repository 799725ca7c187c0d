package recourse.resolution.improvement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A planned action went on.
 *
 * @param expectedVersion the version the caller saw, or null
 * @param progress how
 */
public record FollowAction(UUID id, String by, Long expectedVersion, Progress progress) {

  /** How an action goes on. */
  @FunctionalInterface
  public interface Progress {
    /** Goes on. */
    void make(PreventiveAction action, String by, Instant at);
  }

  /** It was done. */
  static Progress completed() {
    return (action, by, at) -> action.complete(at);
  }

  /** It is not needed any more. */
  static Progress cancelled() {
    return (action, by, at) -> action.cancel();
  }

  /** What it says was forgotten and is said anew. */
  static Progress reworded(String what, String indicator, String unit) {
    return (action, by, at) -> action.reword(what, indicator, unit, ActionPolicy.CURRENT);
  }

  /** Its figure was measured. */
  static Progress measured(BigDecimal value, LocalDate on) {
    return (action, by, at) -> action.measure(value, on, by, at);
  }
}
