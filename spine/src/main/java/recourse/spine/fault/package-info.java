/**
 * What is broken or away: {@link recourse.spine.fault.Fault} tells what will go away by itself from
 * what will not, and {@link recourse.spine.fault.RetryPolicy} waits for it.
 */
@NullMarked
package recourse.spine.fault;

import org.jspecify.annotations.NullMarked;
