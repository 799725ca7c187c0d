/** A real Kafka broker inside this JVM, with the topics of Recourse. */
@NullMarked
package recourse.local.kafka;

import org.jspecify.annotations.NullMarked;
