package recourse.followup.model;

import java.time.Instant;

/**
 * A time during which somebody outside was asked.
 *
 * @param number the clarification it belongs to
 * @param from when they were asked
 * @param to when the answer came; null while it is awaited
 */
public record Pause(int number, Instant from, Instant to) {
  boolean isOpen() {
    return to == null;
  }

  Pause endedAt(Instant end) {
    return new Pause(number, from, end.isBefore(from) ? from : end);
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
    return new Pause(number, from, open ? null : to.isAfter(next.to) ? to : next.to);
  }
}
