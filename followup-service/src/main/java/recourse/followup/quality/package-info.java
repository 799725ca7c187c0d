/**
 * The quality of our service: reviews by somebody who never had the case, mystery visits and the
 * monthly pulse of staff, all scored on the same dated standards.
 */
@NullMarked
package recourse.followup.quality;

import org.jspecify.annotations.NullMarked;
