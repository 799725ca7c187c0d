/**
 * Hearing. {@link recourse.spine.inbox.EventConsumer} reads Kafka in batches and hands each event
 * to the {@link recourse.spine.inbox.EventListener}s that want it, once, in the transaction of its
 * effect. What is away for the moment is waited for; what can never be understood is parked with
 * those of its complaint that come behind it, and everything else flows on.
 */
package recourse.spine.inbox;
