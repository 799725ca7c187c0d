/**
 * What Recourse carries when many come at once: each question asked of a stack of its own, with the
 * floor beneath it taken in the same run.
 */
@NullMarked
package recourse.bench.crowd;

import org.jspecify.annotations.NullMarked;
