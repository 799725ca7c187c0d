/**
 * The clocks on what was promised: computed from all that is known of a complaint, judged by the
 * sweep when time runs out, and able to explain themselves.
 */
@NullMarked
package recourse.followup.deadlines;

import org.jspecify.annotations.NullMarked;
