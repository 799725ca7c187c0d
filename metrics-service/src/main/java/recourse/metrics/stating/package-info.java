/**
 * Stating what complaints are set against: no event tells how many customers or accounts there are.
 */
package recourse.metrics.stating;
