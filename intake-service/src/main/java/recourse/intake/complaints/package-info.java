/**
 * The complaint itself: received by any channel, followed through its case, withdrawn by its
 * customer.
 */
@NullMarked
package recourse.intake.complaints;

import org.jspecify.annotations.NullMarked;
