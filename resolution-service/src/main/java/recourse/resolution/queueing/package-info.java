/** Queueing: the work of a person or a team, the most pressing first, with the reasons (R12). */
package recourse.resolution.queueing;
