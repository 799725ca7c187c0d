/**
 * Redressing: what the customer may require by law is worked out from the purchase, options are
 * compared, and redress is offered, approved by a second person where it must be, answered by the
 * customer and paid in the legal days (R23-R25, F5).
 */
package recourse.resolution.redressing;
