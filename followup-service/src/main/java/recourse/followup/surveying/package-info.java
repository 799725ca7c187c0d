/**
 * Surveying: the customer opens the link of a follow-up and answers, without an account. A page
 * that works on any phone and without JavaScript; programs may send JSON to the same place.
 */
package recourse.followup.surveying;
