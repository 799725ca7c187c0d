/** What the house decides about this service: read once, at start. */
package recourse.metrics.settings;
