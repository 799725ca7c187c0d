/**
 * Planning: what we answer for and what we promised, apart from who owns the case; who works on it
 * together; and the tasks with their deadlines (R11, R12).
 */
package recourse.resolution.planning;
