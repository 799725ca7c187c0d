/** PostgreSQL, Kafka and keys for the tests of one service, as a Quarkus test resource. */
package recourse.local.testing;
