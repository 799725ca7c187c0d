/**
 * A case is given to a handler or a team, and the handler it was given to accepts it as their own:
 * two steps, and only the second makes an owner.
 */
@NullMarked
package recourse.resolution.casefile.assignment;

import org.jspecify.annotations.NullMarked;
