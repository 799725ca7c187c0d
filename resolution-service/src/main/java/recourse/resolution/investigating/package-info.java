/**
 * Investigating: what is missing is asked for, and the case stands still until it has come. The
 * question and the answer stay here; the bus only hears that there was one. And what was looked
 * into: evidence, the reasoning behind the decision, and the cause (R21, R22).
 */
package recourse.resolution.investigating;
