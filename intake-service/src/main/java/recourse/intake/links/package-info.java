/**
 * What complaints have to do with each other: merged, repeated, followed on, or a colleague's that
 * became a customer's.
 */
@NullMarked
package recourse.intake.links;

import org.jspecify.annotations.NullMarked;
