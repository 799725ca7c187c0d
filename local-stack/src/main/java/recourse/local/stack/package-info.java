/**
 * The whole of Recourse on one machine: PostgreSQL, Kafka and the four services as processes, kept
 * up by a supervisor of which the shell sees a {@link recourse.local.stack.StackClient}.
 */
@NullMarked
package recourse.local.stack;

import org.jspecify.annotations.NullMarked;
