/**
 * Time and identity: the one clock everybody is given, and ids that sort by the time of their
 * making.
 */
package recourse.spine.time;
