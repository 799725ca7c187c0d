/** Who is calling: tokens are verified once and remembered while they hold. */
@NullMarked
package recourse.spine.access;

import org.jspecify.annotations.NullMarked;
