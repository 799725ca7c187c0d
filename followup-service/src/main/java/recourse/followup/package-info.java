/**
 * Keeping every promise: the clocks that run against us, the question whether it worked, and the
 * customer's answer. Publishes what became due, was met, missed, asked and answered.
 */
@NullMarked
package recourse.followup;

import org.jspecify.annotations.NullMarked;
