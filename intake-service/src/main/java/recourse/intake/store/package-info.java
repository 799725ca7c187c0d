/** The drawer of intake: the only SQL. */
package recourse.intake.store;
