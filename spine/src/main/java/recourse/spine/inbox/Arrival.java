package recourse.spine.inbox;

import java.util.List;
import java.util.stream.Stream;
import recourse.spine.envelope.Envelope;
import recourse.spine.envelope.UnreadableEvent;

/** A message that some listener here handles. */
sealed interface Arrival {
  /** As it came. */
  Message message();

  /**
   * An event for these listeners.
   *
   * @param listeners those that handle it, at least one
   */
  record Readable(Message message, Envelope envelope, List<Subscription<?>> listeners)
      implements Arrival {
    Stream<Inbox.Key> keys() {
      return listeners.stream().map(listener -> listener.keyOf(envelope));
    }
  }

  /** One that nobody can read as it stands. */
  record Unreadable(Message message, UnreadableEvent why) implements Arrival {}
}
