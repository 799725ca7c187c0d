/**
 * Hearing: before anything is solved, questions are asked, the complaint is said back in our words,
 * and the customer confirms that this is it.
 */
package recourse.intake.hearing;
