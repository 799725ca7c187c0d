/**
 * Forgetting: when a customer is erased, their comments and what was written about their case are
 * forgotten, and nobody asks them any more; scores are figures and stay.
 */
package recourse.followup.forgetting;
