/** What customers tell us lies sealed, each customer's with a key of its own. */
package recourse.intake.sealing;
