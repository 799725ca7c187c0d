/**
 * Where a complaint stands and how it got there: every event of its life, from all services, is
 * kept as it arrived; the standing is folded from them on request.
 */
@NullMarked
package recourse.intake.timeline;

import org.jspecify.annotations.NullMarked;
