/**
 * The house on one machine: PostgreSQL, Kafka and the four services as processes.
 *
 * <p>{@link recourse.local.house.House} starts and stops them in order and belongs to the
 * acceptance tests as much as to the laptop. {@link recourse.local.house.Supervisor} keeps one such
 * house up after the shell that asked for it is gone.
 */
package recourse.local.house;
