/**
 * The page on which a customer answers a follow-up, without an account, a script or a particular
 * phone; programs may send JSON to the same place.
 */
package recourse.followup.surveys;
