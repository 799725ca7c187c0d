/**
 * The page on which a customer answers a follow-up, without an account, a script or a particular
 * phone; programs may send JSON to the same place.
 */
@NullMarked
package recourse.followup.surveys;

import org.jspecify.annotations.NullMarked;
