/**
 * Assigning: a case is given to a handler or a team, and the handler it was given to accepts it as
 * their own. These are two steps, and only the second makes an owner (the T of HEAT).
 */
package recourse.resolution.assigning;
