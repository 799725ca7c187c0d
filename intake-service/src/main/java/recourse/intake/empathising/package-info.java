/** Empathising: the evidence that a customer was heard, understood, apologised to and taken on. */
package recourse.intake.empathising;
