/**
 * When we work, what is promised to whom, and who belongs to which contract: a register of which
 * each version is kept, with the days it holds for and since when it is known.
 */
@NullMarked
package recourse.followup.sla;

import org.jspecify.annotations.NullMarked;
