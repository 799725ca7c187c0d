/**
 * The drawer: the only place that knows rows and SQL. Saving writes the row and hands its facts to
 * the outbox.
 */
package recourse.followup.store;
