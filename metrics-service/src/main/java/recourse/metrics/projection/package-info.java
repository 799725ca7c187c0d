/** A complaint, as its events tell it, laid out for measuring. */
package recourse.metrics.projection;
