/**
 * Hearing. {@link recourse.spine.inbox.FactConsumer} reads Kafka in batches and hands each fact to
 * the {@link recourse.spine.inbox.FactListener}s that want it, once, in the transaction of its
 * effect. What is away for the moment is waited for; what can never be understood is parked with
 * those of its complaint that come behind it, and everything else flows on.
 */
package recourse.spine.inbox;
