/** The event log: every event of every complaint, kept as it came. All else is computed from it. */
@NullMarked
package recourse.metrics.eventlog;

import org.jspecify.annotations.NullMarked;
