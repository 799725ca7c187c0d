/**
 * What comes from Kafka. {@link recourse.spine.inbox.EventConsumer} reads it in batches and hands
 * each event to the {@link recourse.spine.inbox.EventListener}s that handle it, to each once, in
 * the transaction of its effect. A listener that refuses undoes nothing of another. What is away
 * for the moment is waited for; what can never be understood is parked with those of its complaint
 * that come behind it, and everything else flows on.
 */
@NullMarked
package recourse.spine.inbox;

import org.jspecify.annotations.NullMarked;
