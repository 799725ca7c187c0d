package recourse.spine.inbox;

import recourse.contract.DomainEvent;

/**
 * Writes down what happened, as a timeline or an event log. What happened cannot be refused: a
 * {@link recourse.spine.refusal.Refusal} it throws is a fault.
 *
 * @param <E> the kind of event it handles
 */
public interface EventProjection<E extends DomainEvent> extends EventListener<E> {}
