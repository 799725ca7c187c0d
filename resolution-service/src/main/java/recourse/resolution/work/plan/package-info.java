/**
 * What we answer for and what we promised, apart from who owns the case; who works on it together;
 * and the tasks with their deadlines.
 */
@NullMarked
package recourse.resolution.work.plan;

import org.jspecify.annotations.NullMarked;
