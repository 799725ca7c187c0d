/**
 * A load generator that costs little of the machine it measures: one thread and one kept connection
 * a caller, requests written as bytes, answers read no further than needed.
 */
@NullMarked
package recourse.bench.load;

import org.jspecify.annotations.NullMarked;
