/** PostgreSQL, Kafka and keys for the tests of one service, as a Quarkus test resource. */
@NullMarked
package recourse.local.testing;

import org.jspecify.annotations.NullMarked;
