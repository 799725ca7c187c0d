/** A complaint, as its events tell it, laid out for measuring. */
@NullMarked
package recourse.metrics.projection;

import org.jspecify.annotations.NullMarked;
