/** What a figure means, and the days and parts of the world it can be asked of. */
@NullMarked
package recourse.metrics.measures.definition;

import org.jspecify.annotations.NullMarked;
