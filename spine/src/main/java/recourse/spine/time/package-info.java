/**
 * Time and identity: the one clock everybody is given, ids that sort by the time of their making,
 * and the calendar by which working time is counted.
 */
@NullMarked
package recourse.spine.time;

import org.jspecify.annotations.NullMarked;
