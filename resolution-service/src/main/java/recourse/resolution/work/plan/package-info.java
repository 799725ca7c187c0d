/**
 * What we answer for and what we promised, apart from who owns the case; who works on it together;
 * and the tasks with their deadlines.
 */
package recourse.resolution.work.plan;
