/** The same complaints counted as other systems count them, side by side, with the reasons. */
@NullMarked
package recourse.metrics.dialects;

import org.jspecify.annotations.NullMarked;
