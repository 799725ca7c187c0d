/** One row for each complaint, drawn from its events, for lists and for what is open now. */
package recourse.metrics.lists;
