/** Withdrawing: the customer took the complaint back at intake, and the case ends with it. */
package recourse.resolution.withdrawing;
