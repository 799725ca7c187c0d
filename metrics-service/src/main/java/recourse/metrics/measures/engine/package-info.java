/** The column store in memory that counts figures; it knows definitions, never HTTP. */
@NullMarked
package recourse.metrics.measures.engine;

import org.jspecify.annotations.NullMarked;
