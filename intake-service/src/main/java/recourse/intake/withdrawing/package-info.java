/** Withdrawing: the customer takes the complaint back. */
package recourse.intake.withdrawing;
