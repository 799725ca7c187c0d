/** What customers tell us lies sealed, each customer's with a key of its own. */
@NullMarked
package recourse.intake.sealing;

import org.jspecify.annotations.NullMarked;
