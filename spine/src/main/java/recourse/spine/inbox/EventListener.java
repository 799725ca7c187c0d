package recourse.spine.inbox;

import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;

/**
 * A door to Kafka: hears one kind of event, builds a command, calls the desk. It is called once for
 * each event, inside the transaction of the effect; a {@link recourse.spine.refusal.Refusal} is an
 * answer and is recorded, any other exception is a fault and rolls everything back.
 *
 * @param <F> the kind of event it hears; {@link DomainEvent} hears all
 */
public interface EventListener<F extends DomainEvent> {
  /** The kind of event it hears. */
  Class<F> handles();

  /** Hears an event. */
  void on(F event, Envelope envelope);
}
