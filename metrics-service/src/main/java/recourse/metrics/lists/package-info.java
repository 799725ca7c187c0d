/** One row for each complaint, drawn from its events, for lists and for what is open now. */
@NullMarked
package recourse.metrics.lists;

import org.jspecify.annotations.NullMarked;
