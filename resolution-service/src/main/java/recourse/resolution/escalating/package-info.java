/**
 * Escalating: a case moves up inside the organisation, by hand or because a clock ran out, always
 * on a named criterion (R28).
 */
package recourse.resolution.escalating;
