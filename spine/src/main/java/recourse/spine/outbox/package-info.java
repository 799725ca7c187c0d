/**
 * The transactional outbox. {@link recourse.spine.outbox.Outbox} takes events in the transaction
 * that made them true; {@link recourse.spine.outbox.Relay} brings them to Kafka in order, at least
 * once, and marks them only after the broker has them. The table has the columns of Debezium's
 * outbox event router.
 */
@NullMarked
package recourse.spine.outbox;

import org.jspecify.annotations.NullMarked;
