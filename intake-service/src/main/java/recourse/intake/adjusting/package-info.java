/**
 * Adjusting: what a customer needs from us is told once and applied to every later message; the
 * adjustment is kept, never the diagnosis.
 */
package recourse.intake.adjusting;
