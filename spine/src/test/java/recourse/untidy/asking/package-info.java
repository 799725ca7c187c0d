/** A subject whose classes break the rules. */
@NullMarked
package recourse.untidy.asking;

import org.jspecify.annotations.NullMarked;
