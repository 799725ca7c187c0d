/** The complaint is answered, with a STAR record of what was done. */
@NullMarked
package recourse.resolution.casefile.resolution;

import org.jspecify.annotations.NullMarked;
