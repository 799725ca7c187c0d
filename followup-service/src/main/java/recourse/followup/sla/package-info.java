/**
 * When we work, what is promised to whom, and who belongs to which contract, each version kept with
 * the days it holds for and since when it is known.
 */
package recourse.followup.sla;
