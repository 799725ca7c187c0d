/**
 * What a customer needs from us: recorded once and applied to every later message; the adjustment
 * is kept, never the diagnosis.
 */
@NullMarked
package recourse.intake.needs;

import org.jspecify.annotations.NullMarked;
