/** Keeping the backlog of each day as it was seen when the day was over. */
package recourse.metrics.daykeeping;
