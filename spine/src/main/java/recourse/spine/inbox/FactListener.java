package recourse.spine.inbox;

import recourse.contract.Fact;
import recourse.spine.envelope.Envelope;

/**
 * A door to Kafka: hears one kind of fact, builds a command, calls the desk. It is called once for
 * each fact, inside the transaction of the effect; a {@link recourse.spine.refusal.Refusal} is an
 * answer and is recorded, any other exception is a fault and rolls everything back.
 *
 * @param <F> the kind of fact it hears; {@link Fact} hears all
 */
public interface FactListener<F extends Fact> {
  /** The kind of fact it hears. */
  Class<F> hears();

  /** Hears a fact. */
  void on(F fact, Envelope envelope);
}
