/**
 * Stating what complaints are set against: no fact tells how many customers or accounts there are.
 */
package recourse.metrics.stating;
