/**
 * The quality of our service: reviews by somebody who never had the case, mystery visits and the
 * monthly pulse of staff, all scored on the same dated standards.
 */
package recourse.followup.quality;
