/** A real Kafka broker inside this JVM, with the topics of Recourse. */
package recourse.local.kafka;
