/**
 * Investigating: what is missing is asked for, and the case stands still until it has come. The
 * question and the answer stay here; the bus only hears that there was one.
 */
package recourse.resolution.investigating;
