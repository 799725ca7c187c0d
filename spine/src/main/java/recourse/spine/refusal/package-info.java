/**
 * Saying no well: one {@link recourse.spine.refusal.Refusal} with an enum of reasons instead of an
 * exception per failure, and the one place where it becomes {@code application/problem+json}.
 */
@NullMarked
package recourse.spine.refusal;

import org.jspecify.annotations.NullMarked;
