/** Merging: a case stands down while another one goes on for both, and comes back after a split. */
package recourse.resolution.merging;
