/**
 * The store: the tables of the measures, written in few round trips per batch of events, and the
 * only SQL of this service.
 */
package recourse.metrics.store;
