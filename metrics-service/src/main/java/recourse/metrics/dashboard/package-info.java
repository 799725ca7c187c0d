/**
 * What the dashboard and operations need beside the figures: signing in, the stream of changes,
 * gauges.
 */
package recourse.metrics.dashboard;
