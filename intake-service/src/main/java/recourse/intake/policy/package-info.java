/** The rules of intake: dated, versioned and pure. */
package recourse.intake.policy;
