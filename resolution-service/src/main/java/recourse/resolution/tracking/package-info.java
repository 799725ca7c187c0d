/** Tracking: one case whole, and cases as a list. */
package recourse.resolution.tracking;
