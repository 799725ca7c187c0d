/**
 * The store: the only place that knows rows and SQL. Saving writes the row and hands its events to
 * the outbox.
 */
package recourse.followup.store;
