/**
 * The queue of open cases: what is due next, how much it matters, whose it is, and why nobody has
 * it.
 */
package recourse.resolution.work;
