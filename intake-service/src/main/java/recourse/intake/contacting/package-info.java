/**
 * Contacting: every contact with the customer is kept on its complaint, with its times, so that
 * nobody has to tell their story twice and handling time can be told from what happened.
 */
package recourse.intake.contacting;
