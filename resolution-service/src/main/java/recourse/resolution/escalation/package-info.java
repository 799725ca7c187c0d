/**
 * A case moves up and down inside the organisation, always on a named criterion; and how often
 * moving up was right, needless or missed.
 */
@NullMarked
package recourse.resolution.escalation;

import org.jspecify.annotations.NullMarked;
