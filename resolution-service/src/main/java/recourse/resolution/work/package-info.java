/**
 * The queue of open cases: what is due next, how much it matters, whose it is, and why nobody has
 * it.
 */
@NullMarked
package recourse.resolution.work;

import org.jspecify.annotations.NullMarked;
