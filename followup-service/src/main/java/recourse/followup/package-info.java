/**
 * Keeping every promise: the clocks that run against us, the question whether it worked, and the
 * customer's answer. Hears what happens to complaints, and tells what became due, was met, missed,
 * asked and answered.
 */
package recourse.followup;
