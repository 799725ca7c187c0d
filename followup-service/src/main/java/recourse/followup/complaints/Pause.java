package recourse.followup.complaints;

import java.time.Instant;
import recourse.contract.WaitingFor;

/**
 * A time during which somebody outside was asked.
 *
 * @param number the clarification it belongs to
 * @param from when they were asked
 * @param to when the answer came; null while it is awaited
 * @param why whom we waited for
 */
public record Pause(int number, Instant from, Instant to, String why) {
  /** Whom we waited for. */
  public WaitingFor waitingFor() {
    return WaitingFor.valueOf(why);
  }

  public boolean isOpen() {
    return to == null;
  }

  Pause endedAt(Instant end) {
    return new Pause(number, from, end.isBefore(from) ? from : end, why);
  }

  Pause reopened() {
    return new Pause(number, from, null, why);
  }

  /** The part before an instant; asked of pauses that began before it. */
  Pause clippedTo(Instant end) {
    return isOpen() || to.isAfter(end) ? endedAt(end) : this;
  }

  /** Both as one, if the other begins before this one ends; callers sort by beginning. */
  boolean reaches(Pause next) {
    return isOpen() || !next.from.isAfter(to);
  }

  Pause unitedWith(Pause next) {
    boolean open = isOpen() || next.isOpen();
    return new Pause(number, from, open ? null : to.isAfter(next.to) ? to : next.to, why);
  }
}
