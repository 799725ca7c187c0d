/** The event log: every event of every complaint, kept as it came. All else is computed from it. */
package recourse.metrics.eventlog;
