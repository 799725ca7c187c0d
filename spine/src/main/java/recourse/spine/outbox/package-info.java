/**
 * The postman. {@link recourse.spine.outbox.Outbox} takes events in the transaction that made them;
 * {@link recourse.spine.outbox.Relay} carries them to Kafka in order, at least once, and marks them
 * only after the broker has them. The table has the columns of Debezium's outbox event router.
 */
package recourse.spine.outbox;
