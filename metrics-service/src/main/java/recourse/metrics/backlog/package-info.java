/** The backlog as it was seen at the end of each day, kept and never recomputed. */
@NullMarked
package recourse.metrics.backlog;

import org.jspecify.annotations.NullMarked;
