/**
 * The complaint itself: received by any channel, followed through its case, withdrawn by its
 * customer.
 */
package recourse.intake.complaints;
