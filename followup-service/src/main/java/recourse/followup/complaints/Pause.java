package recourse.followup.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.contract.WaitingFor;

/**
 * A time during which somebody outside was asked.
 *
 * @param number the clarification it belongs to
 * @param from when they were asked
 * @param to when the answer came; absent while it is awaited
 * @param waitingFor whom we waited for
 */
public record Pause(int number, Instant from, @Nullable Instant to, WaitingFor waitingFor) {
  /** Whether the answer is still awaited. */
  public boolean isOpen() {
    return to == null;
  }

  /** Whether it lasts beyond an instant. */
  boolean outlasts(Instant at) {
    return to == null || to.isAfter(at);
  }

  Pause endedAt(Instant end) {
    return new Pause(number, from, end.isBefore(from) ? from : end, waitingFor);
  }

  Pause reopened() {
    return new Pause(number, from, null, waitingFor);
  }

  /** Both as one; the other begins before this one ends. */
  Pause unitedWith(Pause next) {
    Instant end = to == null || next.to == null ? null : to.isAfter(next.to) ? to : next.to;
    return new Pause(number, from, end, waitingFor);
  }
}
