/** Tracking: reading how the clocks stand, and why a promise is due when it is due. */
package recourse.followup.tracking;
