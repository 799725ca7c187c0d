/**
 * What the dashboard and operations need beside the figures: signing in, the stream of changes,
 * gauges.
 */
@NullMarked
package recourse.metrics.dashboard;

import org.jspecify.annotations.NullMarked;
