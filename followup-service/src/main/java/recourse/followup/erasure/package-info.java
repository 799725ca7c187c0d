/**
 * When a customer is erased, their comments and what was written about their case go with the key
 * that sealed them, and nobody asks them any more; scores are figures and stay.
 */
package recourse.followup.erasure;
