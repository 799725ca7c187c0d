package recourse.spine.inbox;

import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.Subclass;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;

/**
 * A listener under the name by which the inbox remembers it.
 *
 * @param name the simple name of its class, stable across builds
 */
record Subscription<E extends DomainEvent>(String name, EventListener<E> listener) {

  static <E extends DomainEvent> Subscription<E> of(EventListener<E> listener) {
    Class<?> type = ClientProxy.unwrap(listener).getClass();
    while (Subclass.class.isAssignableFrom(type)) {
      type = type.getSuperclass();
    }
    return new Subscription<>(type.getSimpleName(), listener);
  }

  boolean mayRefuse() {
    return !(listener instanceof EventProjection);
  }

  Inbox.Key keyOf(Envelope envelope) {
    return new Inbox.Key(name, envelope.eventId());
  }

  void deliver(Envelope envelope) {
    listener.on(listener.handles().cast(envelope.event()), envelope);
  }
}
