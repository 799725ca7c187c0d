/** Triaging: how bad, how hard, and so how soon. */
package recourse.intake.triaging;
