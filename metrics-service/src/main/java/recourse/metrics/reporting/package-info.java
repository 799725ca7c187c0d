/**
 * Answering what the measures are: figures with numerator, denominator, exclusions and the version
 * of their definition.
 */
package recourse.metrics.reporting;
