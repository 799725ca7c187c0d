/** The store of intake: the only SQL. */
@NullMarked
package recourse.intake.store;

import org.jspecify.annotations.NullMarked;
