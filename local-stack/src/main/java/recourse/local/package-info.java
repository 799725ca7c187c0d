/**
 * Real PostgreSQL and real Kafka without Docker, and the keys and tokens that the services trust.
 *
 * <p>Tests start both through {@link recourse.local.StackResource}; the laptop keeps them in a home
 * folder through {@code recourse.local.house}. Nothing here knows a complaint.
 */
package recourse.local;
