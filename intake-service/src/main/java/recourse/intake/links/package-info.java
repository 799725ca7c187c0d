/**
 * What complaints have to do with each other: merged, repeated, followed on, or a colleague's that
 * became a customer's.
 */
package recourse.intake.links;
