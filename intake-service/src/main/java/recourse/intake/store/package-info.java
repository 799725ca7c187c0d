/** The store of intake: the only SQL. */
package recourse.intake.store;
