package recourse.spine.inbox;

import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;

/**
 * Handles events of one kind: builds a command and calls its handler. It is called once for each
 * event, inside the transaction of the effect, and answers for itself alone: a {@link
 * recourse.spine.refusal.Refusal} is an answer, which is recorded and undoes nothing of another
 * listener; any other exception is a fault, and the event is parked until it is re-driven.
 *
 * <p>Its simple class name is what the inbox remembers it by, so no two may share one.
 *
 * @param <E> the kind of event it handles, or a parent of several kinds
 */
public interface EventListener<E extends DomainEvent> {
  /** The kind of event it handles; with a parent such as {@code ComplaintEvent} all its kinds. */
  Class<E> handles();

  /**
   * Whether it handles this kind; one with a table of kinds answers from its table. Events of other
   * kinds are not even read for it. Asked once, at start.
   */
  default boolean handles(Class<? extends DomainEvent> kind) {
    return handles().isAssignableFrom(kind);
  }

  /** Handles an event. */
  void on(E event, Envelope envelope);
}
