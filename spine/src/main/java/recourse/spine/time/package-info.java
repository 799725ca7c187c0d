/**
 * Time and identity: the one clock everybody is given, ids that sort by the time of their making,
 * and the calendar by which working time is counted.
 */
package recourse.spine.time;
