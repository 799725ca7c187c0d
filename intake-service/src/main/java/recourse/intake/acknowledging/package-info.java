/** Acknowledging: the customer is told that the complaint is here and being dealt with. */
package recourse.intake.acknowledging;
