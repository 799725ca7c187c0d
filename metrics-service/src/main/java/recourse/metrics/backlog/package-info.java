/** The backlog as it was seen at the end of each day, kept and never recomputed. */
package recourse.metrics.backlog;
